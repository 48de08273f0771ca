use super::super::guess as detected;
use super::Guess;

/// A piece of news in each language, all invented.
#[rustfmt::skip]
const NEWS: [(&str, &str); 58] = [
    ("af", "Die stadsraad het gister besluit dat die ou brug oor die rivier vir ses maande gesluit sal word. Inwoners sê hulle weet nie hoe hulle by die werk gaan uitkom nie."),
    ("am", "የከተማው ምክር ቤት አሮጌው ድልድይ ለስድስት ወራት እንደሚዘጋ አስታወቀ። ነዋሪዎች ግን ወደ ሥራ ለመሄድ ሌላ መንገድ የለም ብለዋል።"),
    ("ar", "أعلن مجلس المدينة أمس إغلاق الجسر القديم لمدة ستة أشهر بعد أن وجد المهندسون شقوقا في أعمدته. وقال السكان إنهم لا يعرفون كيف سيصلون إلى أعمالهم."),
    ("az", "Şəhər şurası köhnə körpünün altı ay bağlanacağını bildirib. Sakinlər isə işə necə gedəcəklərini bilmədiklərini deyirlər, çünki bu yol onlar üçün ən qısadır."),
    ("be", "Гарадскі савет паведаміў, што стары мост праз раку будзе зачынены на паўгода. Жыхары кажуць, што яны не ведаюць, як дабірацца да працы."),
    ("bg", "Общинският съвет реши старият мост над реката да бъде затворен за шест месеца. Жителите казват, че не знаят как ще стигат до работа."),
    ("bn", "শহর পরিষদ জানিয়েছে, নদীর ওপর পুরোনো সেতুটি ছয় মাসের জন্য বন্ধ থাকবে। বাসিন্দারা বলছেন, তাঁরা কীভাবে কাজে যাবেন জানেন না।"),
    ("ca", "L'ajuntament va anunciar ahir que el pont vell es tancarà durant sis mesos perquè els enginyers han trobat esquerdes. Els veïns diuen que no saben com aniran a la feina amb aquest canvi."),
    ("cs", "Městská rada včera oznámila, že starý most přes řeku bude na šest měsíců uzavřen. Obyvatelé říkají, že nevědí, jak se dostanou do práce."),
    ("cy", "Mae'r cyngor wedi dweud y bydd yr hen bont yn cael ei chau am chwe mis. Dywedodd pobl y dref nad oedd ganddynt ffordd arall o gyrraedd y gwaith."),
    ("da", "Byrådet meddelte i går, at den gamle bro over åen bliver lukket i seks måneder, efter at ingeniører har fundet revner. Beboerne siger, at de ikke ved, hvordan de skal komme på arbejde."),
    ("de", "Der Stadtrat teilte gestern mit, dass die alte Brücke über den Fluss für sechs Monate gesperrt wird. Die Anwohner wissen nicht, wie sie zur Arbeit kommen sollen."),
    ("el", "Το δημοτικό συμβούλιο ανακοίνωσε ότι η παλιά γέφυρα θα μείνει κλειστή για έξι μήνες. Οι κάτοικοι λένε ότι δεν ξέρουν πώς θα πάνε στη δουλειά τους."),
    ("en", "The town council said on Tuesday that the old bridge over the river would be closed for six months. Residents say they do not know how they will get to work."),
    ("es", "El ayuntamiento anunció ayer que el puente viejo estará cerrado durante seis meses. Los vecinos dicen que no saben cómo van a llegar al trabajo."),
    ("et", "Linnavolikogu teatas eile, et vana sild üle jõe suletakse kuueks kuuks. Elanikud ütlevad, et nad ei tea, kuidas tööle saada, ja see on nende jaoks ainus tee."),
    ("eu", "Udalak atzo jakinarazi zuen zubi zaharra sei hilabetez itxita egongo dela. Bizilagunek diote ez dakitela nola joango diren lanera, eta beste biderik ez dute."),
    ("fa", "شورای شهر دیروز اعلام کرد که پل قدیمی برای شش ماه بسته می‌شود. ساکنان می‌گویند نمی‌دانند چگونه باید به سر کار بروند و راه دیگری هم نیست."),
    ("fi", "Kaupunginvaltuusto kertoi eilen, että vanha silta suljetaan kuudeksi kuukaudeksi. Asukkaat sanovat, että he eivät tiedä, miten he pääsevät töihin, mutta muuta tietä ei ole."),
    ("fr", "Le conseil municipal a annoncé hier que le vieux pont sera fermé pendant six mois. Les habitants ne savent pas comment ils iront au travail."),
    ("ga", "Dúirt an chomhairle inné go mbeidh an seandroichead dúnta ar feadh sé mhí. Deir muintir na háite nach bhfuil a fhios acu conas a rachaidh siad ar obair, agus níl aon bhealach eile ann."),
    ("gl", "O concello anunciou onte que a ponte vella estará pechada durante seis meses. Os veciños din que non saben como van chegar ao traballo, pero tampouco hai outro camiño na vila."),
    ("he", "מועצת העיר הודיעה אתמול כי הגשר הישן ייסגר לשישה חודשים. התושבים אומרים שהם לא יודעים איך יגיעו לעבודה."),
    ("hi", "नगर परिषद ने कहा कि नदी का पुराना पुल छह महीने के लिए बंद रहेगा। लोगों का कहना है कि वे नहीं जानते कि काम पर कैसे जाएंगे।"),
    ("hr", "Gradsko vijeće objavilo je jučer da će stari most preko rijeke biti zatvoren šest mjeseci. Stanovnici kažu da ne znaju kako će ići na posao i što će biti poslije."),
    ("hu", "A városi tanács tegnap közölte, hogy a régi hidat hat hónapra lezárják. A lakók azt mondják, hogy nem tudják, hogyan jutnak el a munkába."),
    ("hy", "Քաղաքային խորհուրդը հայտնել է, որ հին կամուրջը փակ կլինի վեց ամիս։ Բնակիչները չգիտեն, թե ինչպես հասնեն աշխատանքի։"),
    ("id", "Dewan kota mengatakan jembatan tua di atas sungai akan ditutup selama enam bulan karena retak. Warga mengaku tidak bisa membayangkan bagaimana mereka pergi bekerja."),
    ("is", "Bæjarstjórnin tilkynnti í gær að gamla brúin yfir ána verður lokuð í sex mánuði. Íbúar segja að þeir viti ekki hvernig þeir eigi að komast til vinnu."),
    ("it", "Il consiglio comunale ha annunciato ieri che il vecchio ponte resterà chiuso per sei mesi. Gli abitanti dicono di non sapere come andranno al lavoro."),
    ("ja", "市議会は昨日、川に架かる古い橋を半年間閉鎖すると発表した。住民は仕事に行く道がないと話している。"),
    ("ka", "საქალაქო საბჭომ განაცხადა, რომ ძველი ხიდი ექვსი თვით დაიკეტება. მაცხოვრებლებმა არ იციან, როგორ მივიდნენ სამსახურში."),
    ("km", "ក្រុមប្រឹក្សាក្រុងបានប្រកាសថា ស្ពានចាស់នឹងត្រូវបិទរយៈពេលប្រាំមួយខែ។"),
    ("ko", "시의회는 어제 강을 건너는 오래된 다리를 여섯 달 동안 닫는다고 밝혔다. 주민들은 출근길이 걱정이라고 말한다."),
    ("lo", "ສະພາເມືອງປະກາດວ່າ ຂົວເກົ່າຈະຖືກປິດເປັນເວລາຫົກເດືອນ"),
    ("lt", "Miesto taryba vakar pranešė, kad senasis tiltas per upę bus uždarytas šešiems mėnesiams. Gyventojai sako, kad jie nežino, kaip reikės vykti į darbą."),
    ("lv", "Pilsētas dome vakar paziņoja, ka vecais tilts pār upi tiks slēgts uz sešiem mēnešiem. Iedzīvotāji saka, ka viņi nezina, kā nokļūt darbā."),
    ("mk", "Градскиот совет соопшти дека стариот мост преку реката ќе биде затворен шест месеци. Жителите велат дека не знаат како ќе одат на работа."),
    ("mr", "शहर परिषदेने सांगितले की नदीवरील जुना पूल सहा महिने बंद राहणार आहे. कामावर कसे जायचे हे माहीत नाही असे रहिवासी म्हणतात आणि दुसरा रस्ता नाही."),
    ("ms", "Majlis bandaran berkata jambatan lama di sungai itu akan ditutup selama enam bulan kerana retak. Penduduk memberitahu bahawa mereka tidak tahu cara untuk pergi bekerja."),
    ("my", "မြို့တော်ကောင်စီက တံတားဟောင်းကို ခြောက်လ ပိတ်ထားမည်ဟု ပြောကြားခဲ့သည်။"),
    ("nb", "Kommunestyret opplyste i går at den gamle broen over elven blir stengt i seks måneder etter at ingeniører fant sprekker. Beboerne sier at de ikke vet hvordan de skal komme seg på jobb."),
    ("ne", "नगर परिषद्‌ले नदीमाथिको पुरानो पुल छ महिनाका लागि बन्द हुने बताएको छ। काममा कसरी जाने भन्ने थाहा नभएको स्थानीयले बताए, अर्को बाटो पनि छैन।"),
    ("nl", "De gemeenteraad maakte gisteren bekend dat de oude brug over de rivier zes maanden dicht gaat. Bewoners zeggen dat ze niet weten hoe ze naar hun werk moeten."),
    ("pl", "Rada miasta poinformowała wczoraj, że stary most przez rzekę zostanie zamknięty na sześć miesięcy. Mieszkańcy mówią, że nie wiedzą, jak dojadą do pracy."),
    ("pt", "A câmara municipal anunciou ontem que a ponte velha vai estar fechada durante seis meses. Os moradores dizem que não sabem como vão chegar ao trabalho."),
    ("ro", "Consiliul local a anunțat ieri că podul vechi peste râu va fi închis timp de șase luni. Locuitorii spun că nu știu cum vor ajunge la muncă."),
    ("ru", "Городской совет сообщил, что старый мост через реку будет закрыт на полгода. Жители говорят, что не знают, как добираться до работы."),
    ("sk", "Mestská rada včera oznámila, že starý most cez rieku bude na šesť mesiacov uzavretý. Obyvatelia hovoria, že nevedia, ako sa dostanú do práce, a iná cesta nie je."),
    ("sl", "Mestni svet je včeraj sporočil, da bo stari most čez reko zaprt šest mesecev. Prebivalci pravijo, da ne vedo, kako bodo prišli v službo, ker ni druge poti."),
    ("sq", "Këshilli bashkiak njoftoi dje se ura e vjetër mbi lumë do të mbyllet për gjashtë muaj. Banorët thonë se nuk e dinë si do të shkojnë në punë."),
    ("sr", "Градско веће је јуче објавило да ће стари мост преко реке бити затворен шест месеци. Становници кажу да не знају како ће ићи на посао."),
    ("sr", "Gradsko veće je juče objavilo da će stari most preko reke biti zatvoren šest meseci. Stanovnici kažu da ne znaju šta će posle toga i gde će prelaziti reku sve to vreme."),
    ("sv", "Kommunfullmäktige meddelade i går att den gamla bron över ån stängs i sex månader. De boende säger att de inte vet hur de ska komma till jobbet."),
    ("sw", "Baraza la mji lilitangaza jana kuwa daraja la zamani litafungwa kwa miezi sita. Wakazi wanasema kwamba hawajui watakavyofika kazini na njia nyingine hakuna."),
    ("ta", "ஆற்றின் மீதுள்ள பழைய பாலம் ஆறு மாதங்களுக்கு மூடப்படும் என்று நகர சபை அறிவித்தது."),
    ("te", "నదిపై ఉన్న పాత వంతెనను ఆరు నెలలు మూసివేస్తామని నగర మండలి తెలిపింది."),
    ("th", "สภาเมืองประกาศว่าสะพานเก่าข้ามแม่น้ำจะปิดเป็นเวลาหกเดือน ชาวบ้านบอกว่าไม่รู้จะไปทำงานอย่างไร"),
];

/// The rest of those that are told apart from near ones.
#[rustfmt::skip]
const MORE_NEWS: [(&str, &str); 6] = [
    ("tl", "Sinabi ng konseho na isasara ang lumang tulay sa loob ng anim na buwan. Hindi alam ng mga residente kung paano sila makakapasok sa trabaho."),
    ("tr", "Belediye meclisi dün eski köprünün altı ay boyunca kapalı olacağını açıkladı. Mahalleli işe nasıl gideceğini bilmediğini söylüyor ve başka yol da yok."),
    ("uk", "Міська рада повідомила, що старий міст через річку буде закрито на пів року. Мешканці кажуть, що не знають, як діставатися до роботи."),
    ("ur", "شہر کی کونسل نے کہا ہے کہ دریا پر پرانا پل چھ ماہ کے لیے بند رہے گا۔ لوگوں کا کہنا ہے کہ انہیں معلوم نہیں کہ وہ کام پر کیسے جائیں گے۔"),
    ("vi", "Hội đồng thành phố cho biết cây cầu cũ qua sông sẽ bị đóng trong sáu tháng. Người dân nói họ không biết sẽ đi làm như thế nào."),
    ("zh", "市议会昨天宣布，河上的旧桥将关闭六个月。居民说不知道怎样去上班。"),
];

#[test]
fn each_language_of_the_world_of_news_is_told() {
    let wrong: Vec<_> = NEWS
        .iter()
        .chain(&MORE_NEWS)
        .map(|&(code, text)| (code, detected(text)))
        .filter(|(code, found)| *found != Some(*code))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn tables_hold_each_language_within_the_bits_of_a_mask() {
    let known = &*super::KNOWN;
    assert!(known.codes.len() <= super::Languages::BITS as usize);
    assert!(super::SCRIPTS.is_sorted());
}

#[test]
fn korean_is_told_letter_by_letter_too() {
    assert_eq!(
        detected("\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"),
        Some("ko")
    );
}

#[test]
fn figures_and_names_are_no_language() {
    for text in [
        "",
        "12 34 56",
        "AC/DC",
        "Tokyo London Paris Berlin",
        "😀 😀 😀 😀",
    ] {
        assert!(matches!(super::guess(text), Guess::Among(_)), "{text}");
    }
}

#[test]
fn a_few_words_tell_ekavian_serbian_and_croatian() {
    for (code, text) in [
        (
            "sr",
            "Vlada Srbije usvojila je u četvrtak izmene Zakona o radu, saopštio je predsednik Vlade. Deca i žene su posebno ugroženi. \
             Reka Drina je narasla, a ljudi čekaju pomoć. Prosečna plata je porasla, ali cene rastu brže.",
        ),
        (
            "sr",
            "Vlada Srbije usvojila je u četvrtak izmene Zakona o radu, saopštio je ministar Nikola Selaković. Poslodavci su zadovoljni, a radnici nisu.",
        ),
        (
            "hr",
            "Vlada Hrvatske usvojila je u četvrtak izmjene Zakona o radu, rekao je ministar u srijedu. Poslodavci su zadovoljni, a radnici nisu.",
        ),
        (
            "hr",
            "Predsjednik Vlade izjavio je danas u Zagrebu da će izbori biti održani u prosincu. Tko želi glasovati, mora se prijaviti tijekom tjedna.",
        ),
        ("sr", "Predsednik je rekao da će plate rasti."),
        (
            "sr",
            "Ministar je izjavio da će cene hleba ostati iste do kraja sledeće godine.",
        ),
        (
            "sr",
            "Dve osobe su povređene u saobraćajnoj nesreći kod Novog Sada, saopštila je policija.",
        ),
        (
            "sr",
            "Vlada Srbije donela je odluku da poveća plate u javnom sektoru.",
        ),
        ("hr", "Predsjednik je rekao da će plaće rasti."),
        (
            "sl",
            "Vlada je sprejela proračun za prihodnje leto. Predsednik vlade je povedal, da se cene v mesecu dni ne bodo zvišale.",
        ),
    ] {
        assert_eq!(detected(text), Some(code), "{text}");
    }
}
