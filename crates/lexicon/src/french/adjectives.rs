//! French adjectives.

use crate::romance::Listed;

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            "- e s es",
            "abondant absent absolu abstrait accablant accueillant adéquat adjacent affolant afghan agaçant âgé ahurissant \
             aisé alarmant allemand alpin ambulant amusant antérieur apparent ardu argentin arrogant ascendant attrayant \
             avenant barbu bienveillant blessant bleu blond bossu bouillant bouleversant brillant brûlant brun brut bruyant \
             byzantin carré castillan catalan charmant charnu châtain chaud cinglant civil clair clairvoyant clandestin \
             clément cohérent commun compétent complaisant concluant conséquent constant consternant contemporain content \
             contingent contraignant convaincant cossu courant court courtisan criant cristallin croissant cubain cuisant \
             dansant débordant décent décevant déchirant défaillant défiant dégoûtant démesuré dépendant dépravé désolant \
             dévolu dévot différent diligent direct discordant distant distinct divergent divin dodu dominant dominicain dur \
             éblouissant éclatant écœurant efficient effrayant effréné effronté élégant éloquent éminent émouvant \
             encombrant encourageant énervant enfantin enivrant enjoué envahissant épatant éperdu éploré épuisant équivalent \
             errant espagnol étincelant étonnant étouffant évident exact exaltant excellent excitant exigeant existant \
             expirant extérieur extravagant exubérant fainéant fascinant fatigant fécond féminin fichu filant finissant \
             flagrant flamand flambant flamboyant florentin florissant flottant fort fortuné foudroyant frappant fréquent \
             friand fringant froid fulgurant fumant futur fuyant galant garant gênant glissant goulu gourmand grand \
             grandissant gratuit grisant grossissant hallucinant hardi haut hautain hésitant hilarant humain humiliant idiot \
             ignorant immaculé imminent impatient important imposant impressionnant imprévu imprudent impuissant inachevé \
             inanimé inattendu incessant inchangé incohérent incompétent inconscient inconstant incontinent inconvenant \
             indécent indépendant indifférent indigent indirect indulgent inédit inespéré inexact infamant inférieur infini \
             influent ingénu ingrat inhumain inné innocent inouï inquiétant insensé insignifiant insistant insolent \
             insuffisant insultant intelligent intéressant intérieur interurbain intimidant intransigeant intrigant inusité \
             irritant joli laid languissant latent latin latino-américain lent lettré lointain lorrain lourd luisant mahométan \
             majeur malfaisant marocain marrant masculin méchant méfiant meilleur menaçant métropolitain mexicain mineur \
             mondain montant mûr musclé mutin naissant navrant négligent nigérian noir nord-américain normand nu obéissant \
             obsédant occitan offensant opportun oppressant opulent ottoman parfait passé passionnant patent pénétrant perçant \
             performant permanent persan persévérant persistant pertinent pesant petit piquant plaisant plat plein poignant \
             poilu pointu polluant portoricain postérieur précédent prédominant prenant préoccupant présent pressant prêt \
             prévoyant privé probant prochain profond proliférant prompt provocant prudent puissant pur rafraîchissant \
             ragoûtant rajeunissant rampant rasant rassurant rayonnant rebutant récalcitrant récent récurrent réfrigérant \
             régnant reluisant renversant repoussant répugnant résultant retentissant réticent révoltant riant rond ronflant \
             roumain ruisselant saillant sain saisissant salissant sanglant satisfaisant savant sensé serein simultané \
             somnolent sophistiqué sortant soudain souriant sous-marin souterrain stagnant stimulant strident stupéfiant \
             sud-africain suffisant suivant superflu supérieur surabondant suranné surprenant tentant têtu texan titubant \
             tolérant tonitruant toscan touchant touffu traînant tranchant transparent trapu tremblant trépidant triomphant \
             troublant turbulent ultérieur urbain urgent vacant vacillant vaillant vain véhément velu ventru vermoulu vert \
             vexant vibrant vieillissant violent virulent vivant volant voyant vrai zébré",
        ),
        (
            "- s",
            "abominable absurde acceptable accessible admirable adorable affable agréable agricole aimable alcoolique \
             alimentaire angélique antarctique antique antisémite apathique apocalyptique apte arabe arbitraire arctique aride \
             aristocratique artistique asiatique atlantique atomique atroce authentique automatique autonome auxiliaire avare \
             aveugle balte bancaire barbare basque belge belliciste bénéfique bête bizarre botanique brave britannique brusque \
             budgétaire bulgare calme capable capitaliste caractéristique catastrophique catholique célèbre célibataire celte \
             chaotique charismatique charitable chaste chauve chiite chimique chronique cinématographique civique classique \
             climatique clinique comestible comique commode communautaire communiste comparable compatible complexe complice \
             comptable concevable confortable considérable contestable contraire convenable convertible corse cosmique \
             coupable crédible critique croate croyable culinaire cupide cyclique cynique débile défavorable démocrate \
             démocratique démographique dentaire déplorable dérisoire désagréable désirable diabolique difficile digne \
             diplomatique disciplinaire discutable disponible divisible domestique double dramatique drôle durable dynamique \
             ecclésiastique écologique économe économique efficace égoïste électrique électronique élémentaire éligible \
             emblématique empirique énergétique énergique énigmatique énorme envisageable éphémère épique épouvantable \
             équitable érotique esthétique ethnique évangélique excentrique exécrable exemplaire exotique explicite \
             extraordinaire extrême facile faible fantastique farouche fasciste favorable féerique ferme fertile fiable fidèle \
             fixe flexible formidable fragile frivole funèbre funéraire futile galactique géographique géologique géométrique \
             germanique gigantesque grave grotesque habile habitable helvétique héréditaire hermétique héroïque hispanique \
             historique homogène honnête honorable horrible hostile humanitaire humble humide hybride hydraulique hygiénique \
             hypocrite hypothétique hystérique iconique identique idéologique ignoble illégitime illicite illisible illogique \
             illustre imaginaire imbattable immense immonde immuable impassible impeccable impensable imperméable implacable \
             impossible imprévisible improbable inacceptable inaccessible inadmissible inapte incapable incommode incomparable \
             incompatible incompréhensible inconcevable inconfortable incontestable incontournable incorrigible incroyable \
             inculte indéniable indescriptible indésirable indiscutable indispensable indisponible inébranlable inefficace \
             inégalable inéligible inépuisable inestimable inévitable inexorable infaillible infâme infatigable inflexible \
             informatique ingérable inhabitable inimaginable inique injuste inlassable innombrable inoubliable insalubre \
             insatiable insensible inséparable insipide insolite insoluble insoutenable instable insupportable insurmontable \
             intenable intense intermédiaire interminable intime intolérable intraitable intrépide introuvable inutile \
             invincible invisible invraisemblable ironique irrémédiable irréprochable irrésistible irresponsable irréversible \
             islamique islamiste israélite jaune jésuite judiciaire juridique juste kurde laïque lamentable large légendaire \
             légitime leste libertaire libre limpide linguistique lisible littéraire livide logique louable louche lucide \
             lugubre lunaire lyrique macabre magique magnétique magnifique maigre majoritaire malade malgache malhonnête \
             malléable maniaque maritime mathématique maussade mauve mécanique médiatique médiocre mélancolique mémorable \
             métallique méthodique militaire mince minime minoritaire minuscule misérable mobile moderne modeste modique \
             moindre monétaire monotone morbide morose mortuaire moscovite multiple mystique narcissique nautique navigable \
             nécessaire néfaste néolithique neutre noble nocturne nomade nordique notable notoire nucléaire numérique \
             obligatoire oblique obscène océanique olympique opaque optimiste optique orange ordinaire organique originaire \
             orthodoxe ovale pacifique pacifiste palpable panoramique paradisiaque parallèle parasite parlementaire passable \
             pathétique patriotique pauvre pédagogique pénible pénitentiaire pensable perméable perplexe perse pessimiste \
             philosophique photographique physique pire pitoyable planétaire plastique plausible poétique polémique politique \
             populaire portable possible potable praticable pratique préalable précaire précoce préférable préhistorique \
             préliminaire primaire probable problématique propice propre prospère provisoire psychiatrique psychologique \
             publicitaire pudique quelconque raciste raisonnable rapide rare réactionnaire réalisable réaliste rebelle \
             recommandable redevable redoutable regrettable remarquable rentable répréhensible respectable responsable \
             révolutionnaire riche ridicule rigide robuste romanesque romantique rose rouge royaliste rude rudimentaire russe \
             rustique sage sale salubre sanguinaire sanitaire satirique sauvage scandinave scientifique scolaire secondaire \
             semblable sensible séparatiste serbe sévère sexiste similaire simple sinistre slave slovaque slovène sobre \
             sociable socialiste solaire solidaire solide solitaire sombre sordide souhaitable souple spécifique spectaculaire \
             sphérique splendide squelettique stable statique stérile stoïque stratégique stupide suave sublime suicidaire \
             suisse sunnite superbe supplémentaire supportable suprême susceptible symbolique symétrique sympathique \
             symptomatique synthétique systématique tactique tangible tchèque tchétchène technique technologique téléphonique \
             téméraire temporaire tenace tendre terne terrible terroriste tétraplégique thématique théorique thérapeutique \
             thermique tiède timide tolérable totalitaire tragique tranquille triple triste trouble tyrannique unanime unique \
             universitaire utile vague valable valide variable vaste vénérable véritable viable vide vierge visible vivace \
             volatile volcanique volontaire vulgaire vulnérable yougoslave",
        ),
        (
            "- ne s nes",
            "aérien algérien alsacien ancien anglo-saxon arménien australien autrichien bosnien bouffon bourguignon brésilien \
             breton californien canadien chilien colombien coréen draconien égyptien éolien estonien éthiopien européen fripon \
             gascon géorgien glouton grognon haïtien hawaïen indonésien irakien iranien israélien italien jordanien lapon \
             letton libérien libyen lituanien luthérien macédonien mauritanien méditerranéen mignon mitoyen moyen nigérien \
             nord-coréen norvégien palestinien parisien péruvien phénicien polisson prolétarien prussien quotidien salvadorien \
             saoudien saxon stalinien sud-coréen syrien tanzanien tchadien teuton tunisien ukrainien vénézuélien vietnamien \
             wallon zambien",
        ),
        (
            "s se ses",
            "albanais albigeois anglais angolais antillais aragonais barcelonais berlinois bordelais bourgeois brestois \
             bruxellois calabrais camerounais champenois chinois concis confus congolais courtois danois diffus dijonnais \
             divers écossais exquis finlandais gabonais gaulois genevois grenoblois gris havrais hollandais hongrois indécis \
             irlandais islandais japonais libanais liégeois lillois luxembourgeois lyonnais maltais marseillais milanais \
             nantais néerlandais népalais new-yorkais niais niçois nîmois ougandais pakistanais pervers polonais portugais \
             précis québécois ras rennais rwandais sénégalais soudanais sournois sri-lankais suédois taïwanais thaïlandais \
             togolais viennois villageois zaïrois",
        ),
        (
            "x se ses",
            "affectueux affreux ambitieux amoureux anxieux audacieux avantageux belliqueux boiteux cancéreux capricieux \
             cérémonieux chaleureux chanceux consciencieux contagieux contentieux copieux courageux coûteux creux curieux \
             dangereux défectueux délicieux désastreux désireux douloureux douteux ennuyeux envieux épineux fabuleux fâcheux \
             fallacieux fameux fastidieux fastueux fiévreux filandreux fougueux frauduleux frileux fructueux furieux gazeux \
             généreux glorieux gracieux hargneux harmonieux hasardeux heureux honteux houleux industrieux infructueux \
             ingénieux injurieux insidieux insoucieux jaloux joyeux judicieux juteux laborieux lépreux licencieux litigieux \
             lumineux luxueux majestueux malchanceux malheureux malicieux mélodieux merveilleux minutieux miraculeux \
             monstrueux montagneux mystérieux nauséeux nébuleux nerveux nombreux nuageux odieux officieux ombrageux onéreux \
             orageux orgueilleux paresseux périlleux peureux pluvieux pompeux poreux poussiéreux précieux prestigieux \
             prétentieux prodigieux religieux respectueux rigoureux rocailleux rugueux ruineux savoureux scandaleux scrupuleux \
             séditieux sérieux silencieux sinueux soigneux somptueux soucieux soupçonneux spacieux studieux superstitieux \
             talentueux tempétueux ténébreux tortueux tumultueux valeureux vaniteux vaporeux vénéneux venimeux vertigineux \
             vertueux vicieux victorieux vigoureux visqueux volumineux voluptueux",
        ),
        (
            "f ve ves",
            "abusif actif administratif adoptif affectif affirmatif agressif alternatif approximatif associatif attentif \
             attractif caritatif chétif coercitif combatif communicatif comparatif compétitif compulsif consécutif constitutif \
             constructif consultatif contemplatif contraceptif coopératif craintif créatif cumulatif curatif décisif décoratif \
             défensif définitif délibératif dépressif descriptif destructif dissuasif distinctif dubitatif éducatif effectif \
             électif émotif estimatif évasif évolutif excessif exclusif exécutif explosif expressif facultatif fautif festif \
             fictif furtif hâtif hyperactif imaginatif impératif impulsif inactif incisif inclusif inexpressif inoffensif \
             instinctif instructif intempestif intensif interactif intrusif intuitif inventif jouissif législatif lucratif \
             maladif massif naïf narratif négatif nocif nominatif normatif offensif oisif opératif participatif passif pensif \
             permissif persuasif plaintif positif possessif préventif primitif productif progressif prohibitif punitif \
             qualitatif quantitatif radioactif réactif réceptif récessif récréatif relatif répétitif représentatif répressif \
             respectif restrictif rétroactif sédatif sélectif significatif spéculatif subjectif subversif successif suggestif \
             tardif végétatif vif vindicatif votif",
        ),
        (
            "al ale aux ales",
            "abdominal amical anal ancestral anormal antisocial architectural artisanal asocial bestial bilatéral brutal \
             buccal capital carcéral central cérébral clérical colonial colossal commercial communal conjugal continental \
             convivial cordial crucial décimal déloyal départemental dorsal électoral environnemental épiscopal équatorial \
             estival expérimental facial familial fédéral féodal fiscal floral fondamental frugal génial génital global \
             gouvernemental grammatical hexagonal hivernal horizontal hormonal illégal immoral impartial impérial infernal \
             infinitésimal initial instrumental intégral international interrégional intestinal jovial latéral légal libéral local \
             littéral loyal machinal magistral marginal marital martial matinal matrimonial maximal médical médiéval mental \
             méridional minimal monacal mondial monumental moral multilatéral multinational municipal musical nasal national \
             néolibéral normal numéral nuptial occidental oral ordinal oriental original ornemental paradoxal partial pastoral \
             patriarcal patrimonial patronal pectoral pénal phénoménal pictural postal préélectoral préfectoral primordial \
             principal procédural provincial radical régional rival royal rural sacerdotal salarial sculptural seigneurial \
             sénatorial sentimental septentrional sépulcral social spatial spécial subtropical supranational syndical \
             territorial théâtral thermal total transcendantal transversal tribal triomphal tropical unilatéral vénal verbal \
             vertical vespéral vicinal viral vital vocal zonal égal",
        ),
        (
            "el elle els elles",
            "accidentel actuel additionnel annuel artificiel bidimensionnel bimestriel bisannuel caractériel charnel \
             circonstanciel conceptuel concurrentiel conditionnel confidentiel conflictuel conjoncturel consensuel \
             constitutionnel continuel contractuel conventionnel correctionnel criminel cruel culturel démentiel directionnel \
             émotionnel essentiel éternel événementiel éventuel exceptionnel existentiel exponentiel factuel fonctionnel \
             formel fraternel graduel habituel hétérosexuel homosexuel immatériel immortel impersonnel inconditionnel \
             inconstitutionnel individuel industriel informel inhabituel institutionnel insurrectionnel intellectuel \
             intemporel intentionnel intergénérationnel irrationnel irréel manuel matériel maternel mensuel ministériel mortel \
             mutuel naturel nutritionnel obsessionnel occasionnel officiel opérationnel optionnel organisationnel originel \
             passionnel paternel perpétuel pluriel ponctuel potentiel préférentiel préjudiciel présidentiel prévisionnel \
             professionnel proportionnel providentiel pulsionnel rationnel réel référentiel relationnel résidentiel résiduel \
             rituel sacramentel sacrificiel sempiternel sensationnel sensuel sériel sexuel solennel spirituel structurel \
             substantiel superficiel surnaturel temporel textuel torrentiel traditionnel transactionnel transitionnel \
             tridimensionnel trimestriel universel usuel véniel virtuel visuel",
        ),
        (
            "ier ière iers ières",
            "altier buissonnier céréalier côtier cotonnier coutumier dépensier droitier entier familier financier foncier \
             forestier frontalier fruitier grossier hospitalier immobilier inhospitalier irrégulier laitier meurtrier minier \
             mobilier nourricier ordurier particulier pétrolier plénier princier printanier rancunier régulier routier \
             saisonnier séculier singulier tracassier",
        ),
        (
            "er ère ers ères",
            "amer cher fier gaucher léger ménager mensonger potager viager",
        ),
        ("c que cs ques", "caduc public turc"),
        ("g gue gs gues", "long oblong"),
        (
            "- te s tes",
            "douillet fluet muet net simplet sot vieillot violet",
        ),
        (
            "et ète ets ètes",
            "complet concret désuet discret incomplet indiscret inquiet replet secret",
        ),
        ("- le s les", "pareil vermeil"),
        ("c che cs ches", "blanc"),
        (
            "teur trice teurs trices",
            "démystificateur destructeur dévastateur émancipateur évocateur fédérateur générateur modificateur moralisateur \
             purificateur réducteur révélateur séducteur stabilisateur unificateur",
        ),
        (
            "eur euse eurs euses",
            "charmeur enjôleur flatteur moqueur prometteur rageur railleur ravageur rieur songeur tapageur",
        ),
    ],
    lines: &[],
    endings: &[],
};
