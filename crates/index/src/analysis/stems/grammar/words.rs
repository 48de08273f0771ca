//! The words of grammar, by language.

use frostem::Algorithm;

use super::Listed;

/// All languages except English, Arabic, and those whose words of grammar are in the tables of listed words.
#[rustfmt::skip]
pub(super) const LISTED: [Listed; 18] = [
    Listed {
        algorithm: Algorithm::Armenian,
        words: "և ու է եմ ես ենք եք են էր էին որ որը/որի/որոնք/որոնց որպես մեջ մասին համար հետ վրա այդ այս այն այսպես այնպես \
            նա/նրա/նրան նրանք/նրանց դա/դրա սա/սրա իր/իրեն իրենց մեր/մեզ մենք ձեր/ձեզ դուք իմ/ինձ քո/քեզ դու չէ չի չեն ոչ կամ բայց իսկ \
            եթե երբ ինչ ինչպես ինչու որտեղ ով որոշ բոլոր ամեն մի մեկ նաև միայն արդեն դեռ միշտ շատ քիչ ավելի ամենա մինչ մինչև առանց ըստ \
            դեպի նկատմամբ միջև հետո առաջ այսօր այստեղ այնտեղ թե կա կան պետք",
        told: "",
    },
    Listed {
        algorithm: Algorithm::Catalan,
        words: "el la els les lo en na l d un una uns unes i o ni que què qui quin/quina/quins/quines qual/quals com quan on de del dels \
            a al als amb per pel pels sense sobre sota entre fins des durant segons contra malgrat davant darrere dins fora abans \
            després mentre perquè si sinó però doncs encara ja no sí molt/molta/molts/moltes poc/poca/pocs/poques massa \
            tant/tanta/tants/tantes tan menys més gairebé també tampoc només sempre mai aquí allà així avui ara jo tu ell ella ells \
            elles nosaltres vosaltres vostè/vostès em et es ens us ho hi li me te se nos vos meu/meva/meus/meves teu/teva/teus/teves \
            seu/seva/seus/seves llur/llurs aquest/aquesta/aquests/aquestes aquell/aquella/aquells/aquelles això allò tot/tota/tots/totes \
            altre/altra/altres mateix/mateixa/mateixos/mateixes cada algun/alguna/alguns/algunes ningú res tal/tals \
            ser/és/són/era/eren/sigui/siguin/serien/serà/seran/fos/fossin/ets seria som \
            haver/ha/han/he/hem/heu/has/havia/havien/hagi/hagin/hauria/haurien/haurà/hauran estar/està/estan/estava/estaven va van vaig \
            vam",
        told: "més són",
    },
    Listed {
        algorithm: Algorithm::Czech,
        words: "a i o u k s z v ve ze ke ku se si na do od po za pro při pod nad před bez mezi přes proti kvůli podle vedle kromě během \
            včetně že aby když kdyby jestli zda protože neboť ale však avšak nebo ani či buď jako jak než tak také též taky tedy proto \
            pak potom už již ještě jen jenom pouze právě asi snad možná velmi příliš více méně víc stále vždy nikdy někdy teď nyní tam \
            tady zde kde kam kdy co kdo což kdož proč \
            ten/ta/to/toho/tomu/tím/ti/ty/té/tu/tou/těch/těm/těmi/tento/tato/toto/tohoto/tomuto/tomto/tímto/této/tuto/\
            touto/tyto/těchto/těmto/těmito tom tito \
            on/ona/ono/oni/ony/jeho/jemu/jej/ho/mu/něm/ním/něj/jí/ji/ní/jich/nich/nim/nimi/němu jim jimi my nás nám vy vás vám já mě mne \
            mně tě tebe svůj/svého/svému/svém/svým/svá/své/svou/svých/svými náš váš můj tvůj jejich její \
            který/která/které/kteří/kterého/kterému/kterém/kterým/kterou/kterých/kterými \
            jsem/být/jsi/je/jsme/jste/jsou/byl/byla/bylo/byli/byly/bude/budu/budou/budeme/není/nejsou/nebyl/nebyla/nebylo/nebyli/nebude \
            by bych bychom mít/má/mám/máme/mají/měl/měla/mělo/měli/měly/nemá může/mohou/můžeme/mohl/mohla/mohli/nemůže \
            všechen/všechno/vše/všichni/všechny/všech/všem/všemi sám/sama/samo sami",
        told: "být má mít právě řídící stále sám tím",
    },
    Listed {
        algorithm: Algorithm::Estonian,
        words: "ja või ega ning et kui kuid aga vaid ent sest nagu kas siis nii ka veel juba alles ainult väga palju rohkem kõige üle \
            alla all peal juures koos ilma enne pärast järel ees taga vahel vastu kuni läbi mööda ümber poolt jaoks kohta seas siin seal \
            siia sinna nüüd täna alati kunagi ei pole mitte ära on oli olid \
            olema/olla/olen/oled/oleme/olete/olnud/oleks/olevat/oleva/olevad \
            see/selle/seda/sellest/sellel/selles/sellega/need/nende/neid tema/ta/teda/talle/temale/nemad/nad/neile \
            mina/mind/mulle/minu/mu sina/sind/sulle/sinu ma sa meie/me/meid/meile teie/te/teid/teile kes/kelle/keda/kellele \
            mis/mille/mida/millest/milles oma ise/enda/end/ennast kõik/kõigi/kõiki kus kuhu kust millal miks kuidas mõni mingi",
        told: "",
    },
    Listed {
        algorithm: Algorithm::Finnish,
        words: "ja tai sekä eli että jotta koska kun kuin jos vaikka mutta vaan myös niin näin jo vielä vain aina enää nyt sitten \
            silloin täällä siellä tässä siinä hyvin liian melko noin lähes juuri ehkä kanssa ilman ennen jälkeen mukaan kautta vastaan \
            vuoksi takia välillä päällä alla yli ali läpi luona kohti ei/en/et/emme/ette/eivät/älä/älkää \
            olla/on/oli/olivat/ovat/ole/olen/olet/olemme/olette/olisi/olisivat/ollut/olleet/olin/ollaan/lienee \
            se/sen/sitä/siitä/siihen/sillä/sille/siltä/siksi/ne/niiden/niitä/niistä/niihin/niillä/niille/niissä \
            tämä/tämän/tätä/tästä/tähän/tällä/tälle/nämä/näiden/näistä/näitä/näihin/näissä/näillä/näille \
            tuo/tuon/tuota/tuossa/tuosta/tuohon hän/hänen/häntä/hänelle/hänellä/häneltä/hänestä/häneen \
            he/heidän/heitä/heille/heillä/heiltä/heistä/heihin minä/minun/minua/minulle/minulla/minusta sinä/sinun/sinua/sinulle \
            me/meidän/meitä/meille/meillä/meistä te/teidän/teille/teillä \
            joka/jonka/jota/josta/johon/jossa/jolla/jolle/jotka/joiden/joita/joista/joihin/joissa/joilla/joille \
            mikä/minkä/mitä/mistä/mihin/missä/millä kuka/kenen/ketä/kenelle mitään itse/itsensä/itseään miten miksi milloin",
        told: "hän mikä millä minä näistä pelätä siltä sinä sään säät tätä töistä älkää älä",
    },
    Listed {
        algorithm: Algorithm::Greek,
        words: "ο η το οι τα του της των τον την τους τις στο στη στον στην στους στις στα ένας/ένα/έναν/ενός μια/μιας/μία/μίας και κι ή \
            είτε ούτε αλλά όμως ωστόσο αν εάν ότι πως που να θα ας δεν δε μη μην όχι ναι με σε για από ως προς κατά μετά παρά αντί χωρίς \
            δίχως μέχρι έως πριν όταν αφού ενώ επειδή γιατί διότι ώστε όπως όπου πού πώς πότε ποτέ πάντα πάντως τώρα τότε εδώ εκεί \
            έξω πάνω κάτω κοντά μακριά πιο πολύ/πολύς/πολλή/πολλοί/πολλές/πολλά/πολλών/πολλούς λίγο τόσο όσο πάρα \
            μόνο/μόνος/μόνη/μόνοι/μόνες ακόμα ακόμη ήδη επίσης απλώς ίσως μάλλον σχεδόν εγώ εσύ εμείς εσείς μας σας μου σου τι \
            ποιος/ποια/ποιο/ποιοι/ποιες/ποιους/ποιων αυτός/αυτή/αυτό/αυτοί/αυτές/αυτά/αυτού/αυτής/αυτών/αυτόν/αυτήν/αυτούς \
            εκείνος/εκείνη/εκείνο/εκείνοι/εκείνες/εκείνα/εκείνου/εκείνης/εκείνων/εκείνον/εκείνους όποιος/όποια/όποιο \
            όλος/όλη/όλο/όλα/όλοι/όλες/όλων/όλους/όλον κάθε κάτι τίποτα τίποτε \
            κάποιος/κάποια/κάποιο/κάποιοι/κάποιες/κάποιων/κάποιους/κάποιον κανείς/κανένας/κανένα/καμία/καμιά κάπου κάποτε \
            είναι/είμαι/είσαι/είμαστε/είστε/ήταν/ήμουν/ήσουν έχω/έχει/έχουν/έχουμε/έχετε/έχεις/είχα/είχε/είχαν/είχαμε/έχοντας",
        told: "αλλά",
    },
    Listed {
        algorithm: Algorithm::Hindi,
        words: "का/के/की को से में पर ने तक और या एवं तथा व भी ही तो न ना नहीं कि जो \
            जिस/जिसे/जिसके/जिसका/जिसकी/जिसमें/जिससे/जिन/जिन्हें/जिनके/जिनका/जिनकी अगर यदि लेकिन मगर परंतु किंतु बल्कि क्योंकि इसलिए जब \
            तब अब कब कहां/कहाँ यहां/यहाँ वहां/वहाँ जहां/जहाँ कैसे ऐसे/ऐसा/ऐसी वैसे/वैसा/वैसी जैसे/जैसा/जैसी क्या क्यों कौन \
            किस/किसे/किसके/किसका/किसकी/किन कुछ कोई/किसी सब/सभी हर सिर्फ केवल बहुत कम ज्यादा अधिक फिर अभी कभी बाद पहले साथ लिए द्वारा \
            बिना बीच ऊपर नीचे अंदर बाहर पास ओर तरफ बारे दौरान \
            यह/इस/इसे/इसने/इसके/इसका/इसकी/इसमें/इससे/ये/इन/इन्हें/इन्होंने/इनके/इनका/इनकी/इनमें/इनसे \
            वह/वो/उस/उसे/उसने/उसके/उसका/उसकी/उसमें/उससे/वे/उन/उन्हें/उन्होंने/उनके/उनका/उनकी/उनमें/उनसे मैं/मुझे/मैंने/मेरा/मेरे/मेरी \
            हम/हमें/हमने/हमारा/हमारे/हमारी तुम/तुम्हें/तुम्हारा आप/आपको/आपने/आपका/आपके/आपकी खुद स्वयं अपना/अपने/अपनी \
            है/हैं/हूं/हूँ/था/थे/थी/थीं होना/हो/हुआ/हुए/हुई/होगा/होगी/होंगे/होता/होते/होती/होने/होकर \
            जाना/जा/जाए/जाएगा/जाएगी/जाता/जाते/जाती/जाने/गया/गए/गई/गयी/गये/जाकर रहना/रहा/रहे/रही चुका/चुके/चुकी सकना/सकता/सकते/सकती/सके चाहिए \
            वाला/वाले/वाली एक पता/पते",
        told: "",
    },
    Listed {
        algorithm: Algorithm::Hungarian,
        words: "a az ez és s vagy de hogy ha mert is nem ne sem se igen csak már még meg el be fel le át mint minden mindig soha most \
            itt ott ide oda így úgy akkor amikor mikor ahol hol aki/akik/akit/akinek/akiket ami/amit/aminek/amik \
            amely/amelyek/amelyet/amelynek/amelyben ki/kit/kinek mi/minek mit én te ő ti ők őt engem téged minket őket azt ezt ezek \
            azok ezért azért szerint után előtt alatt fölött között mellett nélkül ellen iránt miatt által kívül belül felé óta egy \
            egyik nagyon inkább csupán azonban pedig tehát illetve valamint majd talán hiszen ugyan ugyanis hogyan miért \
            van/vannak/volt/voltak/lesz/lesznek/lenne/lennének/lett/lettek/vagyok/vagyunk/lenni/nincs/nincsenek kell/kellett/kellene",
        told: "felé úgy ők őt",
    },
    Listed {
        algorithm: Algorithm::Indonesian,
        words: "yang dan di ke dari untuk pada dalam dengan oleh kepada terhadap tentang antara sejak sampai hingga tanpa bagi karena \
            sebab jika kalau bila ketika saat supaya agar meski meskipun walau walaupun tetapi tapi namun atau serta maupun sedangkan \
            sementara lalu kemudian maka bahwa seperti sebagai ini itu sini situ sana tersebut para sang si saya aku kamu anda engkau \
            dia ia beliau kami kita mereka apa siapa mana kapan mengapa kenapa bagaimana berapa tidak tak bukan jangan belum sudah telah \
            sedang akan setelah sebelum secara masih lagi juga pun hanya saja sangat lebih paling sekali selalu sering pernah mungkin \
            harus dapat bisa boleh ada adalah ialah merupakan sebuah seorang semua setiap tiap beberapa",
        told: "",
    },
    Listed {
        algorithm: Algorithm::Lithuanian,
        words: "ir ar bei o bet tačiau kad jog nes jei jeigu kai kol nors kaip nei ne nėra taip jau dar tik net irgi pat gal labai \
            daugiau mažiau visada niekada dabar čia ten kur kada kodėl į iš ant po per už su be nuo iki pas prie prieš dėl apie tarp \
            pagal virš link pro pasak aš/mane/man/manęs/manimi tu/tave/tau jis/jo/jam/jį/juo/jie/jų/jiems/juos/jais \
            ji/jos/jai/ją/ja/joms/jomis mes/mūsų/mums/mus jūs/jūsų/jums/jus \
            šis/šio/šiam/šį/šiuo/šiame/ši/šios/šiai/šią/šioje/šie/šių/šiems/šiuos/šias \
            tas/to/tam/tą/tuo/tame/ta/tos/tai/toje/tie/tų/tiems/tuos \
            kuris/kurio/kuriam/kurį/kuriuo/kuriame/kuri/kurios/kuriai/kurią/kurioje/kurie/kurių/kuriems/kuriuos/kurias kas/ko/kam/ką/kuo \
            savo visi/visų/visas/visus/viską būti/yra/buvo/bus/būtų/esu/esi/esame/esate/buvau/buvome",
        told: "būtų kurią kurių",
    },
    Listed {
        algorithm: Algorithm::Persian,
        words: "و یا اما ولی بلکه که اگر چون زیرا تا در به از با بر برای بی بدون جز مگر هم نیز پس پیش روی زیر بین میان درباره طی ضد را \
            این آن اینها آنها اینجا آنجا همین همان هر همه هیچ چه چرا چگونه کجا کی کدام من تو او وی ما شما ایشان خود یک نه بله \
            است/هست/نیست هستند/نیستند بود/بودند/نبود شد/شدند/نشد شده می نمی باید شاید خیلی بسیار بیش کم فقط تنها هنوز دیگر حتی وقتی بعد \
            قبل اکنون حالا همیشه هرگز",
        told: "",
    },
    Listed {
        algorithm: Algorithm::Polish,
        words: "i a o u w we z ze na do od dla po pod nad za przed przy przez bez między ku oprócz wobec według że żeby aby by gdy kiedy \
            gdyby jeśli jeżeli bo ponieważ ale lecz jednak oraz lub albo czy ani jak jako niż tak także również też więc zatem już \
            jeszcze tylko nawet właśnie prawie bardzo więcej mniej zawsze nigdy teraz tam tu tutaj gdzie skąd dokąd dlaczego co coś kto ktoś \
            nic nikt nie no nich niech się siebie sobie sobą ten/ta/to/tego/tej/temu/tę/tą/tym/ci/te/tych/tymi tamten/tamta/tamto \
            on/jego/jemu/go/mu/nim/niego/niemu ona/jej/ją/nią/niej oni/ich/im/nimi one ja mnie mi my nas nam nami wy was wam wami ty \
            ciebie cię który/która/które/którzy/którego/której/któremu/którą/którym/których/którymi \
            swój/swoja/swoje/swojego/swojej/swoją/swoim/swoich/swoimi mój nasz wasz twój \
            być/jest/jestem/jesteś/jesteśmy/jesteście/są/był/była/było/byli/były/będzie/będą/będę/będziemy/będąc \
            mieć/ma/mam/mają/masz/miał/miała/miało/mieli/miały może/mogą/mógł/mogła/mogli można trzeba \
            wszystko/wszyscy/wszystkie/wszystkich/wszystkim/wszystkimi każdy/każda/każde/każdego/każdej \
            taki/taka/takie/takiego/takiej/takich żaden/żadna/żadne",
        told: "mają są też więc żeby",
    },
    Listed {
        algorithm: Algorithm::Romanian,
        words: "și sau ori ci dar însă că dacă deși căci fiindcă deoarece ca de la în din pe cu prin între spre despre pentru fără sub \
            peste după lângă contra asupra conform către dinspre printre dintre un o unui unei niște al ai ale lui \
            cel/cea/cei/cele/celui/celei/celor acest/această/acești/aceste/acestui/acestei/acestor/acesta/aceasta/aceștia/acestea \
            acel/acea/acei/acele/acelui/acelei/acelor/acela/aceea/aceia/acelea eu/mi/mie mă tu/te/ție tine el îl îi i ea ei ele le lor \
            ne vă se își meu mea mei mele tău ta tăi tale sale/săi/său sa nostru/noastră/noștri/noastre vostru \
            care/căruia/căreia/cărora ce cine/cui când unde cum cât/câtă/câți/câte de-a nu nici mai prea foarte \
            tot/toată/toți/toate/tuturor numai doar chiar încă deja acum atunci aici acolo mereu niciodată astfel așa aproape apoi \
            înainte fi/sunt/este/e/ești/suntem/sunteți/era/erau/fiind/fie fost/foști/foștii/fosta/foste/fostul/fostului \
            avea/am/are/avem/aveți/au/avut/aveau/aș/ar vor/voi/vom va să alt/altă/alți/alte/altul/alta/alții/altele fiecare nimeni \
            nimic ceva cineva însuși până față/fața/feței/fețe/fețele/fețelor",
        told: "aș până între față fața feței fețe fețele fețelor",
    },
    Listed {
        algorithm: Algorithm::Russian,
        words: "и а но да или либо ни не нет что чтобы как если когда хотя потому поэтому так также тоже то же бы ли ведь вот даже лишь \
            только уже еще в во на с со к ко у о об от из изо за до для по под над при про без через между перед среди около кроме ради \
            вместо после вокруг где куда откуда там тут здесь туда сюда тогда всегда никогда теперь сейчас потом очень более менее почти \
            может можно нельзя надо я/меня/мне/мной ты/тебя/тебе/тобой он/его/ему/нем/него/нему она/ее/ей/ней/нее оно \
            они/их/ими/них/ним/ними мы/нас/нам/нами вы/вас/вам/вами себя/себе/собой \
            этот/эта/это/эти/этого/этой/этому/этим/этих/этими/этом/эту тот/та/те/того/той/тех/теми/ту кто/кого/кому/кем чего чему чем \
            весь/вся/все/всё/всех/всем/всеми/всю/всего/всей/всему сам/сама/само/сами самого \
            свой/своя/свое/свои/своего/своей/своему/своим/своих/своими/своем/свою мой/моя/мое/мои/моего/моей/моих \
            наш/наша/наше/наши/нашего/нашей/наших/нашу ваш/ваша/ваше/ваши/вашего/вашей/ваших \
            такой/такая/такое/такие/такого/таких/таким/такую какой/какая/какое/какие/какого/каких/каким/какую \
            быть/был/была/было/были/есть/будет/будут/буду/будем/будете/будучи",
        told: "",
    },
    Listed {
        algorithm: Algorithm::Serbian,
        words: "i a u o s sa se na do od po za iz k ka ni ne ili ali no već da što šta jer ako kad kada dok kao kako nego tako takođe \
            samo još više manje vrlo veoma često uvek/uvijek nikad nikada sada tada onda ovde tu tamo gde zašto pri pred pod nad bez kroz među \
            između prema protiv posle pre nakon tokom zbog oko kod osim ko koga kome kim čega čemu čim ja mene meni me ti tebe tebi te \
            on/njega/njemu/ga/mu/njim ona/nje/njoj/njom/nju/joj ono oni/njih/njima/ih/im mi/nas/nama/nam vi/vas/vama/vam \
            sebe/sebi/sobom ovaj/ova/ovo/ovi/ove/ovog/ovoga/ovom/ovoj/ovu/ovim/ovih taj/ta/to/tog/toga/toj/tim/tih tom \
            onaj/onog/onom/onoj/onu/onim/onih koji/koja/koje/kojeg/kojem/kojoj/koju/kojim/kojih/kojima \
            svoj/svoja/svoje/svog/svoju/svojoj/svojim/svojih moj/moja/moje naš/naša/naše/naši/našeg/našoj \
            sav/sva/sve/svi/svih/svim/svima biti/sam/je/smo/ste/su/nije/nisu/nisam/bio/bila/bilo/bili/bile/biće/bude/budu/bi/bih/bismo \
            hteti/ću/ćeš/će/ćemo/ćete/neće",
        told: "naša što",
    },
    Listed {
        algorithm: Algorithm::Tamil,
        words: "ஒரு இந்த அந்த எந்த இது அது எது இவை அவை என என்று என்ற என்பது எனவும் மற்றும் அல்லது ஆனால் மேலும் எனவே ஆகவே உள்ள உள்ளது \
            உள்ளன உள்ளார் இல்லை அல்ல தான் மட்டும் கூட போது பின் பின்னர் முன் முன்பு வரை இருந்து மூலம் குறித்து பற்றி போல் போன்ற மிக \
            மிகவும் நான்/என்/எனக்கு/என்னை நீ/உன்/உனக்கு நீங்கள்/உங்கள்/உங்களுக்கு நாம்/நமது/நமக்கு நாங்கள்/எங்கள் \
            அவர்/அவரது/அவரை/அவருக்கு அவர்கள்/அவர்களை/அவர்களுக்கு அவன் அவள் யார் என்ன ஏன் எப்படி எங்கே எப்போது இங்கு அங்கு இப்போது \
            அப்போது வேண்டும் உண்டு",
        told: "",
    },
    Listed {
        algorithm: Algorithm::Turkish,
        words: "ve veya ya ile ama fakat ancak çünkü ki de da mi mı mu mü için gibi kadar göre dolayı önce sonra beri karşı rağmen üzere \
            değil ise eğer hem ne nasıl niçin niye hangi kim/kimi/kimin/kime kimse bir/biri/birini/birine/birinin/birinden \
            bu/bunu/buna/bunun/bunda/bundan/bunlar/bunları/bunların şu o/onu/ona/onun/onda/ondan onlar/onları/onların/onlara/onlardan \
            ben/beni/bana/benim/benden sen/seni/sana/senin biz/bizi/bize/bizim/bizden siz/sizi/size/sizin \
            kendi/kendisi/kendisini/kendini/kendine/kendisine/kendileri her hep hiç bazı tüm bütün çok az daha en pek artık hala henüz \
            şimdi burada orada böyle şöyle öyle yine ayrıca sadece yalnız var yok yani diye \
            olmak/olan/olarak/oldu/olduğu/olduğunu/olduğuna/olması/olacak/olacağı/olacağını/olur/olursa/olmadı/olmadığı/\
            olmadığını/olmayan/olmaz/olsa/olsun/olup/olanlar \
            etmek/eden/ederek/etti/ettiği/ettiğini/etmesi/edecek/eder/ettiler/edildi/edilen/edilmesi/edip/ederken",
        told: "öldü öldüğü öldüğünü ölüp ölür önü önün şen şu",
    },
    Listed {
        algorithm: Algorithm::Ukrainian,
        words: "і й та а але або чи ні не що щоб як якщо коли хоча бо тому також теж то же ж би б лише тільки вже ще навіть ось у в на з \
            із зі до від для за по під над при про без через між перед після біля крім навколо серед де куди звідки там тут тоді завжди \
            ніколи тепер зараз потім дуже більше менше майже може можна треба так я/мене/мені/мною ти/тебе/тобі \
            він/його/йому/нього/ньому/ним вона/її/їй/нею/ній/неї воно вони/їх/їм/ними/них ми/нас/нам/нами ви/вас/вам/вами \
            себе/собі/собою цей/ця/це/ці/цього/цієї/цьому/цим/цих/цими/цю той/те/ті/того/тієї/тих/тим/ту хто/кого/кому/ким чого чому чим \
            який/яка/яке/які/якого/якої/якому/яким/яких/якими/якій/яку весь/вся/все/всі/всіх/всім/всього/всю/усі/усіх сам/сама/само/самі \
            свій/своя/своє/свої/свого/своєї/своїй/своїм/своїх/своїми/свою мій/моя/моє/мої наш/наша/наше/наші/нашого/нашої/наших/нашу \
            ваш/ваша/ваше/ваші бути/є/був/була/було/були/буде/будуть/буду/будемо має/мають/маємо/мав/мала/мали",
        told: "",
    },
];
