//! French verbs.

use crate::romance::Listed;

/// Endings of verbs like *parler*.
pub(super) const ER: &str = "er e es ons ez ent ais ait ions iez aient ai as a âmes èrent erai eras era erons erez eront erais \
    erait eraient asse ât assent ant é ée és ées";

/// Endings of verbs like *manger*.
pub(super) const GER: &str = "ger ge ges geons gez gent geais geait gions giez geaient geai geas gea geâmes gèrent gerai geras \
    gera gerons gerez geront gerais gerait geraient geasse geât geassent geant gé gée gés gées";

/// Endings of verbs like *commencer*.
pub(super) const CER: &str = "cer ce ces çons cez cent çais çait cions ciez çaient çai ças ça çâmes cèrent cerai ceras cera \
    cerons cerez ceront cerais cerait ceraient çasse çât çassent çant cé cée cés cées";

/// Endings of verbs like *payer*.
pub(super) const YER: &str = "yer ye yes yons yez yent yais yait yions yiez yaient yai yas ya yâmes yèrent yerai yeras yera \
    yerons yerez yeront yerais yerait yeraient yasse yât yassent yant yé yée yés yées ie ies ient ierai ieras iera ierons \
    ierez ieront ierais ierait ieraient";

/// Endings of verbs like *finir*.
pub(super) const IR: &str = "ir is it issons issez issent issais issait issions issiez issaient irent irai iras ira irons irez \
    iront irais irait iraient isse ît issant i ie ies";

/// Endings of verbs like *vendre*.
pub(super) const RE: &str = "re s t ons ez ent ais ait ions iez aient is it irent rai ras ra rons rez ront rais rait raient e \
    es isse isses ant u ue us ues";

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            ER,
            "abaisser abandonner aborder abriter absorber abuser accabler accaparer accepter accidenter acclamer accommoder \
             accompagner accorder accoster accoucher accrocher acculer accuser acheminer acter actionner activer actualiser \
             adapter additionner administrer admirer adopter adorer adosser adresser affaler affamer affecter afficher \
             affilier affirmer affoler affronter agenouiller agiter agresser aider aiguiser aimer ajourner ajouter ajuster \
             alarmer alerter aligner alimenter allier allouer allumer alterner améliorer amender amplifier amputer amuser \
             analyser ancrer animer annihiler annuler apaiser appareiller apparenter appliquer apporter apprécier apprivoiser \
             approcher approprier approuver arbitrer archiver argumenter armer arracher arrêter arrimer arriver arroser \
             articuler asphyxier aspirer assaisonner assassiner assister associer assommer assumer assurer attacher attaquer \
             attarder atténuer attester attirer attraper attribuer auditer auditionner augmenter autoriser avaler aventurer \
             aviser avoisiner avorter avouer axer bâcler badiner bafouer bagarrer baigner bâillonner baisser balader baliser \
             bander baptiser baratiner barrer baser bastonner batailler bavarder bénéficier blâmer blesser blinder bloquer \
             boiter bombarder border boucher boucler bouder bouleverser bourrer bousculer boycotter brader brancher braquer \
             brasser braver briguer briller briser broder brosser brouiller brûler brusquer buter cacher cadrer calculer caler \
             calmer camoufler camper canaliser cantonner capituler capoter capter captiver capturer caractériser caresser \
             caricaturer caser casser castrer cataloguer catapulter causer cautionner censurer centraliser centrer cerner \
             certifier cesser chambouler chanter chapeauter charrier chasser chauffer chausser chavirer chercher chevaucher \
             chiffrer chômer choquer chuter cibler circuler citer clarifier classer classifier cliquer clôturer coaliser \
             cocher coder cogner coiffer coïncider collaborer collecter collectionner coller coloniser combler commander \
             commémorer commenter commercialiser communiquer comparer compenser compiler complexer compliquer comporter \
             composer compter concentrer concerner concerter concilier concocter concorder concrétiser condamner conditionner \
             confectionner confesser confier confiner confirmer confisquer conforter confronter conjuguer connecter consacrer \
             conseiller conserver consigner consister consoler consolider consommer conspirer conspuer constater consterner \
             constituer consulter consumer contacter contaminer contempler contenter conter contester continuer contourner \
             contracter contraster contribuer contrôler convoiter convoquer coopter coordonner copier cotiser coucher couler \
             couper couronner coûter craquer créditer créer creuser crier crisper cristalliser critiquer croiser croquer \
             crouler cuisiner culminer culpabiliser cultiver cumuler danser dater déballer débarquer débarrasser débaucher \
             débloquer débourser débouter débrancher débrouiller débuter décaler décamper décaper décapiter décentraliser \
             décerner déchaîner déchiffrer déchirer décider décimer déclarer déclasser déclencher décliner décoller décolorer \
             décommander décompter déconcerter déconfiner déconnecter déconseiller décorer décortiquer découler découper \
             décrocher dédier dédouaner défausser défavoriser déferler défier défigurer défiler déformer dégainer dégonfler \
             dégrader déguiser déguster déjeuner déjouer délabrer délaisser délecter délimiter délivrer délocaliser demander \
             démarrer démasquer démissionner démobiliser démocratiser démonter démontrer démoraliser démotiver dénaturer \
             dénigrer dénombrer dénoter dénouer dénuder dépanner dépasser dépenser dépister déplorer déporter déposer \
             dépouiller déprécier déprimer déraciner dérailler déraper déréguler dériver dérober dérouler dérouter désactiver \
             désapprouver désarmer désavouer déserter déshabiller désherber désigner désister désorganiser désorienter \
             dessiner déstabiliser destiner destituer détacher détailler détecter déterminer déterrer détester détoner \
             détourner détrôner dévaler dévaliser dévaloriser dévaluer dévaster développer déverser dévier deviner dévoiler \
             dévorer dévouer dialoguer dicter différencier diffuser dilapider diluer diminuer discriminer discuter disperser \
             disposer disputer disqualifier disséminer dissimuler dissiper dissuader distiller distribuer diversifier diviser \
             divulguer documenter dominer dompter donner doper dorer doter doubler doucher douter draguer dresser droguer \
             durer dynamiser dynamiter ébaucher ébranler écarter échapper échauffer échouer éclabousser éclairer éclater \
             éclipser économiser écouler écouter écraser écrouer écrouler édicter édifier éditer éduquer effectuer effondrer \
             effriter égaler égaliser égarer éjecter élaborer électriser éliminer éloigner élucider éluder émaner emballer \
             embarquer embarrasser embaucher embêter emboîter embourber embouteiller embraser embrasser émigrer emmerder \
             emparer empêcher empiler empirer empoisonner emporter empresser emprisonner emprunter encadrer encaisser \
             encercler enchaîner enchanter encombrer endetter endeuiller endosser énerver enfermer enfiler enflammer engendrer \
             englober engouffrer enivrer enliser enquêter enraciner enregistrer enrôler enrouler ensanglanter enseigner \
             entacher entamer entasser entériner enterrer entourer entraîner entraver entrer envelopper envenimer envier \
             environner envoler épargner éparpiller épauler épingler éplucher épouser épouvanter éprouver épuiser épurer \
             équilibrer équiper éradiquer escalader escompter escorter escroquer espionner esquisser esquiver essouffler \
             estimer étaler étatiser éternuer étoffer étonner étouffer étrangler étudier évacuer évader évaluer évaporer \
             éveiller éventrer éviter évoluer évoquer exacerber exalter examiner excepter exciter exclamer excuser exécuter \
             exempter exfiltrer exhiber exhorter exhumer exiler exister expédier expérimenter expirer expliquer exploiter \
             explorer exploser exporter exposer exprimer exproprier expulser exterminer extirper extorquer extrader extrapoler \
             fabriquer fâcher faciliter façonner facturer falsifier familiariser fantasmer fasciner fatiguer faucher faufiler \
             fausser favoriser féliciter fermenter fermer fêter ficher fidéliser fier figurer filer filmer filtrer finaliser \
             fixer flamber flâner flanquer flatter flirter flotter fluctuer focaliser fonctionner fonder forer formaliser \
             former formuler fortifier fouiller fouler fracasser fracturer fragiliser frapper frauder freiner fréquenter \
             frissonner froisser frôler frotter frustrer fuiter fumer fusiller fusionner gâcher gagner galvaniser garder garer \
             gaspiller gâter gaver gazer gêner généraliser gesticuler gifler glisser glorifier gonfler goûter gouverner \
             gracier gratter graver greffer grelotter griffonner griller grimper grogner gronder grouper guetter gueuler \
             guider guillotiner habiliter habiller habiter habituer handicaper hanter harmoniser hasarder hâter hausser \
             hériter hésiter heurter hisser homologuer honorer horrifier hospitaliser huer humaniser humilier hurler idéaliser \
             identifier ignorer illuminer illustrer imaginer imbriquer imiter immatriculer immigrer immobiliser immoler \
             immortaliser impacter impatienter implanter impliquer implorer importer importuner imposer impressionner imprimer \
             improviser imputer inaugurer incarner incendier inciter incliner incomber incommoder incorporer incriminer \
             inculper indemniser indexer indigner indiquer indisposer individualiser industrialiser infecter infester \
             infiltrer infirmer informatiser informer ingurgiter inhaler initialiser initier injecter injurier innocenter \
             innover inonder insister inspecter inspirer installer instaurer instituer instrumentaliser insulter intensifier \
             intenter intercepter intéresser interloquer internationaliser interner interpeller interviewer intimider \
             intituler intoxiquer intriguer invalider inventer inventorier investiguer inviter invoquer irriguer irriter \
             isoler jalonner jardiner jaser jeûner jouer jouter jubiler jurer justifier kidnapper labelliser labourer lâcher \
             laisser lamenter larguer laver légaliser légitimer libéraliser licencier lier ligoter limiter liquider lister \
             livrer localiser louer louper lutter luxer lyncher mâcher magnifier maîtriser majorer maltraiter mandater manier \
             manifester manipuler manoeuvrer manquer manufacturer manœuvrer maquiller marchander marcher marginaliser marier \
             marquer marrer masquer massacrer masser mater matérialiser maximiser mécaniser méditer mêler mémoriser mendier \
             mentionner mépriser mériter mesurer métamorphoser meubler migrer militariser militer mimer miner minimiser miser \
             mitrailler mobiliser moderniser modifier moduler moissonner monétiser monopoliser monter montrer moquer motiver \
             motoriser moucher mouiller mouler multiplier murmurer muter mutiler mutualiser mystifier narguer narrer \
             nationaliser naturaliser naviguer nécessiter négocier neutraliser nier nommer normaliser noter notifier nouer \
             numériser objecter obliquer observer obstiner obstruer occasionner occuper officialiser officier offusquer \
             opposer opprimer opter optimiser orchestrer ordonner organiser orienter orner osciller oser ôter oublier outrer \
             pacifier paginer palper panser parachuter parader paralyser parapher parasiter pardonner parer parfumer parier \
             parler parodier parquer parrainer participer passer passionner patienter patronner patrouiller pavaner paver \
             pavoiser pêcher pédaler peigner peiner pénaliser pencher penser percuter perdurer perfectionner perforer \
             péricliter permuter perpétuer perquisitionner persécuter persister personnaliser persuader perturber pétitionner \
             peupler photocopier photographier piétiner piller pilonner piloter piquer pirater pister pivoter placarder \
             plafonner plaider plaisanter planer planifier planter plaquer pleurer plier plomber poignarder pointer polariser \
             polémiquer polluer pomper ponctionner ponctuer porter poser positionner poster postuler pourchasser pousser \
             pratiquer précariser prêcher précipiter préciser préconiser prédestiner préfigurer prélasser préméditer prénommer \
             préoccuper préparer présenter préserver présider presser présumer prêter prétexter primer priser privatiser \
             priver privilégier proclamer procréer procurer prodiguer profaner professer profiler profiter programmer \
             progresser prohiber prôner prophétiser proposer propulser prospecter prostituer protester prouver provisionner \
             provoquer publier puiser pulvériser purifier qualifier quantifier quereller questionner quêter quitter \
             raccompagner raccorder raccrocher racketter racler racoler raconter radicaliser radier radoter raffiner rafler \
             railler raisonner rajouter rallier rallumer ramasser ramer ramifier ramoner randonner ranimer rapatrier râper \
             rapporter rapprocher raser rassasier rassembler rassurer rater ratifier ratisser rattacher rattraper raturer \
             raviser ravitailler raviver rayonner réactiver réactualiser réadapter réaffirmer réaliser réanimer \
             réapprovisionner réarmer rebaptiser rebeller reboucher recaler recenser réchauffer rechercher rechuter récidiver \
             réciter réclamer recoller récolter recommander récompenser recomposer réconcilier réconforter reconstituer \
             recopier recouper recouvrer récréer recruter rectifier reculer récuser recycler redémarrer rediffuser \
             redistribuer redonner redorer redoubler redouter redresser rééditer rééduquer réexaminer réformer reformuler \
             refouler refuser réfuter regagner regarder regretter regrouper régulariser réguler réhabiliter rehausser \
             réinventer rejouer relater relativiser relaxer relier relocaliser remarier remarquer remballer rembarrer \
             rembourser remémorer remercier remilitariser remobiliser remonter remorquer remporter remuer rencontrer renfermer \
             renier renifler renommer renouer renseigner rentabiliser rentrer renverser réorganiser réorienter réparer \
             repasser repenser répercuter répertorier replanter replier répliquer reporter reposer repousser représenter \
             réprimander réprimer reprocher répudier répugner réquisitionner réserver résider résigner résilier résister \
             résonner résorber respecter respirer responsabiliser ressembler ressusciter restaurer rester restituer \
             restructurer résulter résumer retaper retarder retenter retirer retomber rétorquer retoucher retourner rétracter \
             retraiter retrancher retraverser rétribuer retrouver réutiliser revaloriser réveiller revendiquer rêver revigorer \
             réviser revisiter révolter révolutionner révoquer ridiculiser rigoler rimer riposter risquer rivaliser robotiser \
             rôder roder ronfler rouiller rouler ruer ruiner ruminer saboter sabrer sacraliser sacrer sacrifier saigner saler \
             saliver saluer sanctifier sanctionner sangloter saouler saper saturer saupoudrer sauter sauvegarder sauver \
             savourer scandaliser scander sceller schématiser scier scinder scolariser scruter sculpter secouer sécuriser \
             sélectionner sembler sensibiliser séparer séquestrer serrer shooter siffler signaler signer signifier simplifier \
             simuler siroter situer skier socialiser soigner solder solidariser solidifier solliciter sombrer sommer sonder \
             sonner soucier souder souffler souhaiter souiller soûler souligner soupçonner soupirer spécialiser spécifier \
             spéculer spolier sponsoriser stabiliser stagner standardiser stationner statuer stériliser stigmatiser stimuler \
             stipuler stocker stopper structurer stupéfier subordonner suborner subsister substituer subventionner succomber \
             suer suffoquer suicider superviser supplanter supplier supporter supposer supprimer surclasser surestimer surfer \
             surmonter surnommer surpasser surplomber sursauter surveiller survoler susciter suspecter symboliser sympathiser \
             syndiquer synthétiser systématiser tabasser tabler tâcher taguer tailler talonner tamiser tamponner taper \
             tapisser taquiner tarder tarifer tâtonner taxer teinter téléphoner télescoper témoigner tempêter temporiser \
             tenailler tenter tergiverser terminer terrasser terroriser tester théoriser thésauriser tirailler tirer tisser \
             titrer tituber titulariser tomber tonner torpiller torturer toucher tourmenter tourner tousser tracasser \
             trafiquer traîner traiter trancher tranquilliser transformer transfuser transiter transpirer transplanter \
             transporter transposer traquer traumatiser travailler traverser trébucher trembler tremper tricher trier trinquer \
             triompher tripler triturer tromper trôner troquer trotter troubler trouer trouver truquer tuer unifier urbaniser \
             uriner user usiner usurper utiliser vacciner vaciller vadrouiller valider valoriser valser vanter vaporiser \
             vaquer varier vautrer venter ventiler verbaliser verrouiller verser vexer vibrer vicier vider vilipender \
             violenter violer virer viser visionner visiter visser visualiser vitrifier vivoter vocaliser voiler voler voter \
             vouer vulgariser zapper zigzaguer",
        ),
        (
            GER,
            "abroger adjuger affliger allonger aménager arranger arroger avantager bouger changer charger converger corriger \
             décharger décourager dédommager dégager démanger déménager déneiger départager déranger déroger désengager \
             dévisager diriger diverger échanger égorger émerger emménager encourager endommager engager engranger enrager \
             envisager éponger ériger exiger figer forger fustiger gager gorger héberger immerger infliger insurger interroger \
             jauger juger limoger loger longer manger mélanger ménager mitiger nager négliger neiger obliger ombrager outrager \
             partager patauger plonger préjuger présager prolonger propager proroger purger rallonger ranger ravager \
             réaménager rechanger recharger rédiger regorger reloger replonger ronger saccager singer songer soulager \
             submerger surcharger surnager télécharger transiger vendanger venger voltiger voyager",
        ),
        (
            CER,
            "acquiescer agacer agencer amorcer annoncer avancer balancer bercer cadencer coincer commencer concurrencer \
             dédicacer défoncer dénoncer déplacer désamorcer devancer distancer divorcer effacer efforcer élancer enfoncer \
             enlacer énoncer épicer espacer évincer exaucer exercer fiancer financer foncer forcer froncer glacer grimacer \
             grincer influencer lancer menacer nuancer percer pincer placer policer poncer prononcer recommencer relancer \
             remplacer renforcer renoncer retracer rincer séquencer sucer tracer transpercer",
        ),
        (
            YER,
            "aboyer apitoyer appuyer balayer bégayer broyer côtoyer coudoyer déblayer débrayer défrayer délayer déployer \
             effrayer égayer employer ennuyer enrayer essayer essuyer étayer flamboyer foudroyer frayer guerroyer larmoyer \
             monnayer nettoyer noyer octroyer payer ployer redéployer réemployer réessayer relayer repayer tournoyer tutoyer \
             vouvoyer zézayer",
        ),
        (
            IR,
            "abolir aboutir abrutir accomplir affaiblir affranchir agir agrandir alourdir amincir amoindrir amortir anéantir \
             anoblir aplanir aplatir appauvrir appesantir applaudir approfondir arrondir assainir asservir assombrir assortir \
             assouplir assouvir assujettir attendrir atterrir avertir bannir barrir bâtir bénir blanchir bleuir blottir bondir \
             brandir brunir chérir choisir compatir convertir croupir définir dégarnir dégourdir déguerpir démolir dépérir \
             désobéir dessaisir divertir durcir éblouir éclaircir élargir embellir endurcir enfouir engloutir engourdir \
             enhardir enlaidir ennoblir enrichir ensevelir envahir épaissir épanouir établir étourdir évanouir faiblir farcir \
             finir fléchir flétrir fleurir fournir fraîchir franchir frémir garantir garnir gémir glapir grandir gravir \
             grossir guérir honnir infléchir interagir intervertir investir jaillir jaunir jouir languir maigrir meurtrir \
             mincir moisir mugir munir mûrir nantir noircir nourrir obéir obscurcir ourdir pâlir pâtir périr pervertir pétrir \
             polir pourrir punir raccourcir radoucir raffermir rafraîchir raidir rajeunir ralentir ravir réagir rebondir \
             reconvertir réfléchir refroidir régir réinvestir rejaillir réjouir remplir répartir resplendir ressaisir resurgir \
             rétablir retentir rétrécir réunir réussir rosir rôtir rougir rugir saisir salir sévir subir subvertir surenchérir \
             surgir ternir trahir travestir unir vernir vieillir vomir vrombir",
        ),
    ],
    lines: &[],
    endings: &[],
};
