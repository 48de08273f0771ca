//! The Turkish words that are listed, folded.

/// Words that are bases as they stand: too short for the rules, or such that look like an inflection of another.
pub(super) const BASES: &str = "\
    abd ad ada adana adet adim af afis ag agir ahir aile ak al alan alt alti altin ana anlam ara araba arac ari arka as asi at ata \
    av ay ayi ayin bab baba bag bakan bakim bal balik banka bant bar bari bas basin baski baskin baskan bati bay bel belge ben bes bey \
    beyaz bilgi bilim bin bir bolge bolum boru bos boy boya bugun burun cadde cam cami can cay cep ceza cift cigdem cin daire dal dam dans \
    dari davul deniz deprem ders dev dil din dis dizi dogu dogum dolar don donem duvar durum dus egitim ek ekim el elma erdem ermeni et ev \
    eylul faiz fen film forma fransa gaz gece gelin gelir genc gider gol gorev goz guc gul gun guven haber had hal ham han hap hapis hastane \
    hata hatta hava hiz hukuk ic ikna il ilce ileri ilgi ilim indirim insaat insan ip irak is isik isim istek isyan iz izmir jet kadi \
    kadin kafa kale kalem kalin kamp kampus kan kanun kap kapi kar kara karar kari karin kart karsi kas kat kati kaza kent kibris kim kira \
    kis kisi kisim kit kita kiz kol kola kon konu konum konut kopru kor korku koy kul kum kupa kur kural kurban kurs kurul kurum kus \
    kuzey kuzu lig lira ma maas mac mal mali maliye marka mart meclis mil milli modern muz neden not nota nufus odul ogul ok oran ordu \
    orta ot otobus oy oyun oz para parca park parti pay pazar pist plan polis posta prof radyo ray rol ruh sac saat sahil sahin salon san \
    sanayi sans sayi seb sebep secim secenek sehit sel sene ses servis sey sifir silah sinav sir sira sis sol son soru sorun sosyal soz su sub \
    suc sul sur sure suru suriye sut tam takim taki tar tarla tas tat tatil tedavi tel ten tim tip top toplum toplam ton tren tum tur turk \
    turkce turkiye turku tut tuz uc uc un uzak uretim uye vade van var vatan vergi veri virus yag yakin yal yan yangin yapi yara yardim \
    yargi yari yarim yarin yas yasa yasam yatirim yay yaya yayin yaz yazar yazi yazilim yemek yemin yen yeni yer yildirim yil yildiz yok yol \
    yoldas yon yonetim yuz yuzde zam zaman zararli zor cikar duzen kultur ulus ulusal cumhur kacak ozel ozgur goc tek tekin orman ekran \
    eleman ehliyet karma ortam ortak sanat sanki yogun yorum ucus bina bisiklet tarihi resmi siyasi dini adli arap erkek gercek emek \
    bebek destek kemik ayak bacak toprak tabak yaprak kulak dudak parmak uyari basari tasari ogrenci isci kahraman kayin kilo dogru \
    adliye askeriye basbakan cumhurbaskan ogretmen uzman dusman calisan ramazan sultan kurban trabzon iran lubnan yunan alman \
    kalkan kurmay duman liman roman roma meydan cihan akdeniz karadeniz guney insan balkan mustafa osman yeniden onceden birden aniden sonradan cunku dunya agri bursa rusya asya belcika ankara konya kenya libya malta \
    roma ceviri gazi paris kendi kisa yorgun kore koru kole bira alevi keske saniye isa ali besin ogle mardin galiba olasi \
    emre hani arkadas ates vatandas kardes gitar bakir bale balina emine gunes hamle hisse illa belde beste dusunce artis savas baris satis giris \
    cikis alis bakis gelis gorus yaris kurulus ucus anlayis dovus dogus kanada kaptan karinca kasten kasa kule kume kure kura kendin muze karsin plaka sevgi saray \
    sunlar sura yuzey tahta tema ote zorunda oturu sise yayla yasin koku karl santa kate harp anayasa amir emir merkez ceyrek gelecek";

/// Nouns that lose a vowel before an ending that begins with one, and what they are then.
pub(super) const SHORTENED: [(&str, &str); 36] = [
    ("sehir", "sehr"),
    ("ogul", "ogl"),
    ("isim", "ism"),
    ("fikir", "fikr"),
    ("akil", "akl"),
    ("beyin", "beyn"),
    ("burun", "burn"),
    ("agiz", "agz"),
    ("boyun", "boyn"),
    ("gogus", "gogs"),
    ("omuz", "omz"),
    ("nehir", "nehr"),
    ("emir", "emr"),
    ("zehir", "zehr"),
    ("vakit", "vakt"),
    ("hukum", "hukm"),
    ("kisim", "kism"),
    ("sekil", "sekl"),
    ("cisim", "cism"),
    ("izin", "izn"),
    ("hapis", "haps"),
    ("sabir", "sabr"),
    ("omur", "omr"),
    ("nesil", "nesl"),
    ("gonul", "gonl"),
    ("metin", "metn"),
    ("kayip", "kayb"),
    ("resim", "resm"),
    ("hak", "hakk"),
    ("had", "hadd"),
    ("his", "hiss"),
    ("sir", "sirr"),
    ("hat", "hatt"),
    ("karin", "karn"),
    ("seyir", "seyr"),
    ("kesif", "kesf"),
];

/// Forms that look like those of another base, and the class that they have; without any, their own.
pub(super) const FORMS: [(&str, &str); 25] = [
    ("altinda", "alt"),
    ("altindaki", "alt"),
    ("altindan", "alt"),
    ("altina", "alt"),
    ("suyu", "su"),
    ("suya", "su"),
    ("suyun", "su"),
    ("suyla", "su"),
    ("suyunu", "su"),
    ("isinda", ""),
    ("hakkinda", ""),
    ("hakkindaki", ""),
    ("resmi", ""),
    ("iste", ""),
    ("sonra", ""),
    ("onda", ""),
    ("hatta", ""),
    ("hale", ""),
    ("hala", ""),
    ("basta", ""),
    ("eksi", ""),
    ("ekler", "ek"),
    ("turlu", ""),
    ("ordan", ""),
    ("ustun", ""),
];

/// Verbs of news, as they are before an ending that begins with a consonant. Those in a vowel lose it before *-iyor*.
pub(super) const VERBS: &str = "\
    acikla anla arttir artir ata atla ayril bagla basla bak bekle belirle belirt bildir birak bul calis cal cek cik cikar de degerlendir \
    degis degistir destekle devam dinle don dolas dur durdur dusun duy duzenle ele elde engelle gecir gec gel gelis gelistir gerceklestir gerceklesti \
    getir gir git goster gor gorus gonder gulumse hatirla hazirla ilerle incele indir iste izle kaldir kal kapat karsila kazan \
    katil kaybet kaydet kirala konus kork koru kur kurtar kutla kullan kutla oku olustur oyna ode onle oner ogren oldur oldurul \
    planla paylas reddet sagla sakla saldir savun sec seslen sor soyle sun sur surdur suclan sucla tamamla tani tanit tasi teslim toplan topla \
    tutukla tutuklan tut uret uyar ulas uygula uza uzat vur ver vurgula yakala yaka yap yapil yarala yaralan yarat yasakla yasa yaz yararlan \
    yayinla yayimla yonet yuksel yuru yurut yuklen yukle yasan aktar al ara at git eles elestir hedefle dile tartis tasarla \
    cevapla bas dog dogrula kac kes bul uyu varsay yen yenil koy getiril acil ac";
