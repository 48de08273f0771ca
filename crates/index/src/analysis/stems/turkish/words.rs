//! The listed Turkish words, folded.

/// Bases that are too short for the rules, or look like an inflection of another word.
pub(super) const BASES: &str = "\
    abd ad ada adana aday adet adli adliye af afis ag agir agri ahir aile ak akdeniz al alan alevi ali alis alman alt alti altin amir ana \
    anayasa aniden ankara anlam anlayis ara araba arac arap ari arka arkadas artis as asi askeriye asya at ata ates av ay ayak ayi ayin bab \
    baba bacak bag bakan bakim bakir bakis bal bale balik balina balkan banka bant bar baris bas basari basbakan basin baskan baski baskin \
    bati bay bebek bel belcika belde belge ben bes besin beste bey beyaz bilgi bilim bin bina bir bira birden bisiklet bolge bolum boru bos \
    boy boya bugun bursa burun cadde calisan cam cami can cay cep ceviri ceyrek ceza cift cigdem cihan cikar cikis cin cumhur cumhurbaskan \
    cunku daire dal dam dans dari davul deniz deprem ders destek dev dil din dini dis dizi dogru dogu dogum dogus dolar don donem dovus \
    dudak duman dunya durum dus dusman dusunce duvar duzen egitim ehliyet ek ekim ekran el eleman elma emek emine emir emre erdem erkek \
    ermeni et ev eylul faiz fen film forma fransa galiba gaz gazi gece gelecek gelin gelir gelis genc gercek gider giris gitar goc gol gorev \
    gorus goz guc gul gun gunes guney guven haber had hal ham hamle han hani hap hapis harp hastane hata hatta hava hisse hiz hukuk ic ikna \
    il ilce ileri ilgi ilim illa indirim insaat insan ip irak iran is isa isci isik isim istek isyan iz izmir jet kacak kadi kadin kafa \
    kahraman kale kalem kalin kalkan kamp kampus kan kanada kanun kap kapi kaptan kar kara karadeniz karar kardes kari karin karinca karl \
    karma karsi karsin kart kas kasa kasten kat kate kati kayin kaza kemik kendi kendin kent kenya keske kibris kilo kim kira kis kisa kisi \
    kisim kit kita kiz koku kol kola kole kon konu konum konut konya kopru kor kore korku koru koy kul kulak kule kultur kum kume kupa kur \
    kura kural kurban kure kurmay kurs kurul kurulus kurum kus kuzey kuzu libya lig liman lira lubnan ma maas mac mal mali maliye malta \
    mardin marka mart meclis merkez meydan mil milli modern mustafa muz muze neden not nota nufus odul ogle ogrenci ogretmen ogul ok olasi \
    onceden oran ordu orman orta ortak ortam osman ot ote otobus oturu oy oyun oz ozel ozgur para parca paris park parmak parti pay pazar \
    pist plaka plan polis posta prof radyo ramazan ray resmi rol roma roman ruh rusya saat sac sahil sahin salon san sanat sanayi saniye \
    sanki sans santa saray satis savas sayi seb sebep secenek secim sehit sel sene servis ses sevgi sey sifir silah sinav sir sira sis sise \
    siyasi sol son sonradan soru sorun sosyal soz su sub suc sul sultan sunlar sur sura sure suriye suru sut tabak tahta taki takim tam tar \
    tarihi tarla tas tasari tat tatil tedavi tek tekin tel tema ten tim tip ton top toplam toplum toprak trabzon tren tum tur turk turkce \
    turkiye turku tut tuz uc ucus ulus ulusal un uretim uyari uye uzak uzman vade van var vatan vatandas vergi veri virus yag yakin yal yan \
    yangin yapi yaprak yara yardim yargi yari yarim yarin yaris yas yasa yasam yasin yatirim yay yaya yayin yayla yaz yazar yazi yazilim \
    yemek yemin yen yeni yeniden yer yil yildirim yildiz yogun yok yol yoldas yon yonetim yorgun yorum yunan yuz yuzde yuzey zam zaman \
    zararli zor zorunda tac";

/// Nouns that lose a vowel before an ending that begins with one, and their shortened form.
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

/// Forms that look like those of another base, and their class; if empty, the form itself.
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

/// Words without diacritics that would be a form of another word with them: `insanı` is a form of `insan`, `insani`
/// (humane) is not.
pub(super) const UNMARKED: [&str; 5] = ["ahlaki", "hayati", "insani", "islami", "vicdani"];

/// Verbs in *-la* whose present is rarely the plural of a noun.
pub(super) const LIKE_NO_PLURAL: [&str; 20] = [
    "acikla", "anla", "bagla", "basla", "bekle", "belirle", "dinle", "hatirla", "hazirla",
    "ilerle", "incele", "izle", "onle", "sagla", "sakla", "soyle", "tamamla", "tasarla", "uygula",
    "yakala",
];

/// Frequent verbs, as before an ending that begins with a consonant. Those in a vowel lose it before *-iyor*.
pub(super) const VERBS: &str = "\
    ac acikla acil aktar al anla ara arttir at ata atla ayril azal bagla bak bas basla bekle belirle belirt bildir birak bombala bul cal \
    calis cek cevapla cik cikar cogal dagit de degerlendir degis degistir destekle dile dinle dog dogrula dolas don dur durdur dusun duy \
    duzenle elde eles elestir engelle evlen gec gecir gel gelis gelistir gerceklestir getir getiril gir git gonder gor gorus goster hatirla \
    hazirla hedefle ilerle incele indir iste izle kac kal kaldir kapan kapat karsila katil kaybet kaydet kazan kes kirala konus kork koru \
    koy kullan kur kurtar kutla ode ogren oku oldur oldurul olustur oner onle oyna patla paylas planla reddet sagla sakla saldir sat savun \
    sec seslen seyret sor sorgula soyle sucla suclan sun sur surdur tamamla tani tanit tartis tasarla tasi teslim topla toplan tuket tut \
    tutukla tutuklan ulas uret uyar uygula uyu uza uzat varsay ver vur vurgula yaka yakala yap yapil yarala yaralan yararlan yarat yasa \
    yasakla yasan yayimla yayinla yaz yen yenil yik yonet yukle yuklen yuksel yuru yurut";
