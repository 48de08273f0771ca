//! The words and letters by which languages are recognised.
//!
//! Mostly function words, which are frequent in any text of the language, and words that distinguish close languages (Danish `efter`,
//! Norwegian `etter`; Indonesian `karena`, Malay `kerana`). A word may be listed for several languages; then it counts less for each.

/// The words of each language, in lower case, by its code.
#[rustfmt::skip]
pub(super) const WORDS: [(&str, &str); 63] = [
    // Latin
    ("af", "die en van het nie is in om te vir met op sy dat wat as hy ook was aan deur hulle ons sal kan 'n een na word is aan na oor by nog meer jaar sê mense toe waar tot hierdie daar gesê"),
    ("az", "və bir bu ilə üçün da də olan kimi daha o edib olub görə isə ki çox sonra bildirib nəfər ən yeni artıq onun qədər ölkə həm hər deyib var"),
    ("ca", "el la els les de del dels i a en que un una amb per és no al als es ha han són aquest aquesta com més però també ser fins va segons entre on ja pel sobre dos anys quan va"),
    ("cs", "a v se na je že s z do o to jsou i ve za by jako po jeho podle si které ale jsme k pro od bude byl byla bylo také může až než který která jen při když už ze nebo mezi co řekl let"),
    ("cy", "y yr a i yn o ar mae ac am wedi eu ei gan bod ei hyn ond fel oedd i'r a'r o'r cael gyda bydd roedd dywedodd bobl ar gyfer hefyd nid sydd mewn"),
    ("da", "og i at det er en den til af for på med som de der har ikke et han var vil fra kan blev om ved efter men nu sig siger bliver mellem også eller være havde hun over ud op mod mig hvad skal nogle meget når kun ifølge mere blandt må"),
    ("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch sagte wurde"),
    ("en", "the of and to in a is that for it on was with as he be at by are from this have his not but they which an or had were their has will said she been more who its would about after when there than also into her two over years year could people against because while during since other told before says government officials world country company children according including killed former found used needed three without another through between died dead women should how those them our"),
    ("eo", "la de kaj en estas al ke ne por li kun mi oni ĝi estis el sed pri tiu ĉi kiu kiel pli aŭ ankaŭ sur da post ili ŝi"),
    ("es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había muy hasta desde está según años han durante dijo"),
    ("et", "ja on ei et ta see kui oma ka aga mis oli või nad selle kes seda ning siis välja kuid veel üle tema mida pärast juba ütles aasta nii eesti kogu pole vaid ole saab tuleb"),
    ("eu", "eta da ez du bat dira izan egin ere baina ditu zuen dute beste hori bere horrek edo zen izango da dela baino urte orain gehiago behar den direla arte dituzte"),
    ("fi", "ja on ei että se oli hän mutta kun myös ovat joka kuin mukaan jos niin hänen sen sekä ollut sitä jo mikä vain nyt vuoden tai tämä voi ole jälkeen kertoo sanoo mitä kanssa noin siitä jossa"),
    ("fo", "og í at er á hevur við sum til tað av ikki hava eitt ein fyri teir hann ella men eru var síðani eisini skal føroyum frá nú hjá"),
    ("fr", "à de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont cette son aux mais comme ou si leur elle y été deux ces même ans après selon fait être"),
    ("ga", "an na agus a i ar go is tá le sé do ag bhí ní a bheith don mar ach sin bhfuil leis ó den é chun faoi seo freisin níos atá deir duine bliain raibh"),
    ("gl", "de e a o que do da en un unha os as no na para por con non se dos das é ao máis como foi pola polo á á seu súa tamén pero ata entre nos nas ten galicia está dende cando onte persoas ós segundo"),
    ("hr", "i u je na se da za od su s o kao što koji ali a koja iz bi nakon nije koje prema će te ili samo više sve također već bio bila biti tijekom gdje prije vrijeme poslije kako kod do rekao vijesti između tko još što riječi dvije predsjednik predsjednika predsjednica vijeće djeca djece mjesto mjesta mjesec mjeseca mjeseci tjedan tjedna uvijek ovdje nitko netko priopćio priopćenju općina općine tisuća cijena cijene rijeka rijeke srijedu nedjelju europske siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga studenog prosinca kruh kruha čovjek čovjeka sljedeće sljedeći sljedećeg ozlijeđen ozlijeđeno ozlijeđene ozlijeđeni donijela donio donijeli rješenje rješenja liječnik liječnici liječnika uspjeh pobjeda ponedjeljak primjenu izvještaj zahtjev"),
    ("hu", "a az és hogy nem is egy meg csak ez volt már de mint még el ki szerint ha van azt vagy lesz kell után majd minden mert ezt több nagy közölte fel nincs ami azonban között pedig amely"),
    ("id", "yang dan di dengan untuk ini dari dalam tidak itu pada akan juga ke karena bahwa oleh telah ada bisa mereka kata sudah saat sebagai tersebut atau dia kami lebih para tahun menjadi adalah warga usai ujar polisi hingga secara mengatakan kepada"),
    ("is", "og að í á er sem það til við um ekki var en hann með af fyrir því hafa eru hefur þess við vera þá þeir segir verið frá eftir hún þetta sé eða verður voru einnig upp"),
    ("it", "di e il la che in un a per è una sono con non del si le della i da al più lo dei come alla nel ha anche ma gli delle ad dal se nella questo o tra ed suo essere dopo anni stato due ha"),
    ("lb", "an de d'en déi den e vun ze mat net ass fir op huet och eng dat et sech gëtt si hunn no am vum wéi mee ginn dass hien wou nach ëm sinn kann wier beim dëser"),
    ("lt", "ir kad yra su į iš tai apie buvo kaip bet jis ne o nuo už dar taip tik jau per po pagal metų savo prie jie būti bus gali dėl kuris kai sakė arba buvo nėra šiuo"),
    ("lv", "un ir ka ar no par uz kas tika viņš bet gan to šo arī kā nav līdz pēc vai tas ja pie tika jau būs lai gada savu bija gadā tiek vēl pret vairāk tomēr"),
    ("ms", "yang dan di dengan untuk ini dari dalam tidak itu pada akan juga ke kerana bahawa oleh telah ada boleh mereka kata beliau bagi ialah iaitu daripada mempunyai berkata turut semalam polis atau kami lebih para tahun menjadi adalah datuk sebanyak kepada tersebut sebagai hingga secara"),
    ("mt", "il li ta u għal fil ma minn dan hija kien din ghal tal biex fuq jew dwar mal qal ukoll huwa wara aktar kienet lil bil fl minħabba bħala"),
    ("nb", "og i det er på til som en å for at av har de med ikke den han et om var fra vil også ble kan etter seg sier men mot skal nå ved være hun eller meg hva opp ut mellom noen når bare mye hadde over hvor ifølge blir må flere enn"),
    ("nl", "de het een van en in is dat op te zijn met voor niet die aan er om ook als bij door maar naar heeft hij uit dan nog worden wordt over zich meer werd tot hun deze tegen dit wel ze kan geen al zegt zal volgens jaar"),
    ("nn", "og i det er på til som ein å for at av har dei med ikkje den han eit om var frå vil også vart blei etter seg seier men mot skal no ved vere ho eller eg kva opp mellom nokon når berre mykje hadde me kor fleire enn noko"),
    ("pl", "w i na z się nie do jest to że o jak za po od co przez dla tym ale jego są być który tego oraz został przed a może już ma było tylko ze która roku także które jednak u będzie czy tak powiedział bez pod"),
    ("pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela até entre depois sem são anos disse segundo após às num numa pelos pelas ontem foram"),
    ("ro", "de și în a la cu pe care nu din este un o că mai pentru să au fost s-a prin sau ca al ale sunt după fi lui se între el ar va acest unei unui această fără despre dar când ani către"),
    ("sk", "a v sa na je že s z do o to sú aj vo za by ako po jeho podľa si ktoré ale sme k pre od bude bol bola bolo tiež môže až než ktorý ktorá len pri keď už zo alebo medzi čo povedal rokov nie ich"),
    ("sl", "in v je na da se za so pa z ki s po ne bi tudi o kot ob še ter od do pri ni bo med iz kar le bil lahko ali že zaradi več kako bodo sta leta dejal po predsednik predsednika predsednica mesto mesta mesec meseca meseci nedelja nedelje cena cene reka reke sredo evropske avgusta oktobra novembra decembra"),
    ("so", "oo ka ku in ay waa iyo uu la u soo ee ayaa kale waxa waxaa dadka isaga oo kuwa sida si ah"),
    ("sq", "dhe të në e i një për me që nuk është nga se më ka do si u por kjo janë ky ishte duke nuk pas tha edhe kanë së prej deri pasi ose vetëm"),
    ("sr", "i u je na se da za od su s o kao što koji ali a koja iz bi nije koje prema će te ili samo više sve takođe već bio bila biti tokom gde pre vreme posle kako kod do rekao vesti između ko još šta reči dve predsednik predsednika predsednica veće deca dece mesto mesta mesec meseca meseci nedelja nedelje uvek ovde niko neko saopštio saopštila saopšteno saopštenju opština opštine hiljada cena cene reka reke sredu nedelju evropske izmene bezbednost bezbednosti januara februara marta juna jula avgusta oktobra novembra decembra hleb hleba čovek čoveka sledeće sledeći sledećeg povređen povređeno povređene povređeni donela doneo doneli rešenje rešenja lekar lekari lekara uspeh pobeda ponedeljak primenu izveštaj zahtev"),
    ("sv", "och i att det som på är av för en till den med har de inte ett han om men var från vid så kan efter också sig ska hon eller mot under säger blev mellan där nu över vill bli mer när enligt hade sin mycket än"),
    ("sw", "na ya wa kwa ni katika la za hiyo kuwa kama huyo kwamba hii yake hao pia huo alisema wao baada watu cha ili yao amesema hayo lakini serikali mwaka nchini wakati hadi hivyo vya zaidi bila"),
    ("tl", "ang ng sa na mga at ay ni si para hindi ito may kay nang kung din rin mula siya ako niya isang nila ayon pa lang naman dahil"),
    ("tr", "ve bir bu da de için ile olarak olan daha çok en gibi ne o kadar sonra var ise yeni değil ancak dedi olduğunu tarafından ya her göre türkiye eden oldu ettiği diye şekilde mi etti yaptı yer"),
    ("uz", "va bu bilan uchun ham bir bo'yicha bo'lgan esa edi qilish tomonidan kerak o'z bo'ldi o'zbekiston yil yoki haqida ko'ra"),
    ("vi", "và của là có cho không được trong một với những người đã các này để khi từ đến về ra tại nhiều cũng như năm vào sẽ theo trên còn phải bị ở sau ông"),
    ("xh", "ukuba kwaye kunye ngoku ukuze kuba xa oku wathi uthi kodwa abantu ngokuba kwi okanye ngexesha into loo"),
    ("zu", "ukuthi futhi kanye uma kodwa ngoba kuthi ngo le nga lo kwi yini uthe abantu lapho kusho"),
    // Cyrillic
    ("be", "і ў на не што з да ён як для гэта па аб яго ад было але быў таксама за якія гэтага або пасля яны каб калі ўжо"),
    ("bg", "на и в да се за от е с не по че са като до при който ще през това след бе си или има които беше около може към които обаче според само те със"),
    ("kk", "және бұл бір мен да де үшін деп болып бар ол осы оның туралы кейін болды қазақстан жылы еді қарай"),
    ("ky", "жана бул бир менен да үчүн деп болуп ал анын кийин болду кыргыз тууралуу жылы бар"),
    ("mk", "на и во да се од за не со ќе е го ги што ја како кој по или по оваа треба беше нема сите тоа дека биде според бидејќи"),
    ("mn", "нь байна энэ юм бол ба болон гэж дээр гэсэн тухай хувь монгол улсын байсан хүн нэг болсон манай"),
    ("ru", "в и не на что с по как это он из за к от о для до же был его но только при их или если бы может уже после также еще года она они чтобы было который"),
    ("sr", "и у је на се да за од су с о као што који али а која из би није које према ће те или само више све такође већ био била бити током где пре време после како код до рекао"),
    ("tg", "ва дар ки аз ба бо ин ба барои он аст шуд буд тоҷикистон ҳам низ баъд онҳо"),
    ("tt", "һәм бу да белән өчен дип бер булган ул аның турында соң татар булып"),
    ("uk", "і в на не що з у та до це за як від про його але для або був які буде також під після вони є при ще під час щоб було який року він вона якщо"),
    // Arabic
    ("ar", "في من على أن إلى التي الذي هذا عن مع هذه كان بعد لا ما أنه بين وقد وفي كما قبل ذلك خلال قال حيث أو لم وقال منذ حول عند غير كل إن قد"),
    ("ckb", "لە بە کە و بۆ ئەم ئەو کردن لەگەڵ دەکات هەیە بوو لەسەر یان ئەوە دەبێت هەروەها کرد"),
    ("fa", "در به از که این را با است آن برای بر شد شده خود تا یک هم می‌شود بود اما کرد های نیز گفت می هر پس دو باید وی شود کرده اند دارد سال"),
    ("ps", "په د چې او له کې ته یې سره دی ده هغه څخه به دا شوی کړي هم نه وي"),
    ("ug", "بىلەن بۇ ۋە بولۇپ ئۇ ئۈچۈن بىر قىلىپ دەپ ئۇيغۇر"),
    ("ur", "کے کی میں ہے کا سے کو نے اور پر کہ ہیں بھی اس یہ نہیں تھا جو ایک کر گیا ہو کیا وہ کہا گئی رہے ان بعد تھے ہوئے"),
];

/// The words of languages in Devanagari, Hebrew and Ethiopic script.
#[rustfmt::skip]
pub(super) const MORE_WORDS: [(&str, &str); 7] = [
    ("hi", "के में की है को से का और पर ने कि यह हैं नहीं एक भी इस हो कर ही था लिए गया तो वह किया कहा जो रहे बाद अपने थे"),
    ("mr", "आणि आहे या ते हे की नाही असे तर करण्यात यांनी होते केली आहेत झाली मात्र एक येथे होती व हा ही केले असून"),
    ("ne", "र छ को मा हो भने छन् गरेको यो पनि लागि थियो भएको गर्न उनले नेपाल तथा गर्ने हुन भन्ने एक लाई हुने"),
    ("he", "של את על לא הוא כי עם זה גם אל היא מה אך כל יש בין אחרי אבל או היה אמר יותר רק לפני"),
    ("yi", "און די פון איז צו דער אַז האָט אויף נישט מיט זענען דאָס פֿון אין"),
    ("am", "እና ነው ላይ ውስጥ ወደ ግን ነበር እንደ ይህ ጋር መሆኑን የኢትዮጵያ አስታወቀ"),
    ("ti", "እዩ ናይ ኣብ ካብ ከም ድማ ነዚ እቲ ምስ ኤርትራ ኣለዎ"),
];

/// Letters that few languages have; each occurrence counts for these. Only letters of the language's alphabet, not those of loan words.
#[rustfmt::skip]
pub(super) const LETTERS: [(&str, &str); 44] = [
    ("ğ", "tr az"), ("ı", "tr az"), ("ş", "tr az"), ("ə", "az"), ("ő", "hu"), ("ű", "hu"), ("ł", "pl"), ("ż", "pl mt"), ("ś", "pl"),
    ("ą", "pl lt"), ("ę", "pl lt"), ("ń", "pl"), ("ř", "cs"), ("ě", "cs"), ("ů", "cs"), ("ľ", "sk"), ("ĺ", "sk"), ("ť", "sk cs"),
    ("đ", "hr sr vi"), ("ć", "hr sr pl"), ("ă", "ro vi"), ("ș", "ro"), ("ț", "ro"), ("ţ", "ro"), ("ã", "pt"), ("õ", "pt et"),
    ("ñ", "es gl eu tl"), ("ē", "lv"), ("ī", "lv"), ("ņ", "lv"), ("ļ", "lv"), ("ģ", "lv"), ("ė", "lt"), ("į", "lt"), ("ų", "lt"),
    ("þ", "is"), ("ð", "is fo"), ("ħ", "mt"), ("ġ", "mt"), ("ĉ", "eo"), ("ŭ", "eo"), ("ơ", "vi"), ("ư", "vi"), ("ë", "sq lb nl"),
];

/// Letters of other scripts that few languages have.
#[rustfmt::skip]
pub(super) const MORE_LETTERS: [(&str, &str); 41] = [
    ("ў", "be"), ("ї", "uk"), ("є", "uk"), ("ґ", "uk"), ("і", "uk be kk"), ("ы", "ru be kk ky mn tt"), ("э", "ru be mn"), ("ё", "ru be mn tg"),
    ("ъ", "bg ru tg"), ("щ", "bg ru uk"), ("ј", "sr mk"), ("љ", "sr mk"), ("њ", "sr mk"), ("џ", "sr mk"), ("ћ", "sr"), ("ђ", "sr"),
    ("ќ", "mk"), ("ѓ", "mk"), ("ѕ", "mk"), ("қ", "kk tg"), ("ғ", "kk tg"), ("ұ", "kk"), ("ң", "kk ky tt"), ("ө", "kk ky mn tt"),
    ("ү", "kk ky mn tt"), ("ә", "kk tt"), ("һ", "tt kk"), ("ҳ", "tg"), ("ҷ", "tg"), ("ӣ", "tg"), ("җ", "tt"),
    ("ی", "fa ur ps ckb"), ("ک", "fa ur ps ckb"), ("گ", "fa ur ckb ug"), ("ہ", "ur"), ("ے", "ur"), ("ٹ", "ur"), ("ې", "ps ug"),
    ("ة", "ar"), ("ڵ", "ckb"), ("ۇ", "ug"),
];
