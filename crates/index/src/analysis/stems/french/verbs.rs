//! Forms of French verbs that no ending tells: stems that change, participles, and *-ent*, which is that of nouns too.

use crate::analysis::stems::verbs::Listed;

/// Verbs with forms that the stemmer does not know.
const STRONG: &[&str] = &[
    "absoudre absout absoute",
    "accroître accroît accroissent accru/p",
    "acquérir acquiert acquièrent acquis/p acquerr/f",
    "aller vais vas va vont allé/p all/i ir/f",
    "agir agit agissent ag/s agi agie agis",
    "apercevoir aperçoit aperçoivent aperçu/p apercev/i",
    "appeler appell/e",
    "asseoir assied assis/p",
    "atteindre attei/n",
    "attendre attend/d attendu/p",
    "battre bat bats batt/d battu/p",
    "boire boit boivent bu buv/i",
    "conclure conclut concluent conclu/p",
    "conduire condui/u",
    "connaître connaît conna/s connu/p",
    "construire construi/u",
    "contraindre contrai/n",
    "convaincre convainc convainqu/d convaincu/p",
    "courir courent couru/p cour/i courr/f",
    "couvrir couvr/e couvert/p",
    "craindre crai/n",
    "croire croit croient cru croy/i",
    "croître croît croissent",
    "cueillir cueill/e",
    "cuire cui/u",
    "découvrir découvr/e découvert/p",
    "défendre défend/d défendu/p",
    "descendre descend/d descendu/p",
    "déduire dédui/u",
    "détruire détrui/u",
    "devoir doit dois doivent dev/i devr/f",
    "dire dit dites disent dis/i dir/f",
    "dissoudre dissout dissoute",
    "dormir dort dorment",
    "écrire écrit écrivent écriv/i écrit/p",
    "éteindre étei/n",
    "envoyer enverr/f",
    "étreindre étrei/n",
    "élire élit élisent élis/i",
    "exclure exclut excluent exclu/p",
    "faire fait faits faite faites font fais/i fer/f fit firent",
    "fendre fend/d fendu/p",
    "feindre fei/n",
    "fondre fond fondent fondu/p",
    "fuir fuit fuient fuy/i",
    "geler gèl/e",
    "inclure inclut incluent inclus/p",
    "instruire instrui/u",
    "interdire interdit interdisent interdis/i interdit/p",
    "joindre joi/n",
    "jeter jett/e",
    "lire lit lisent lis/i lu/p",
    "maudire maudit maudissent",
    "mener mèn/e mener/f",
    "lever lèv/e lever/f",
    "acheter achèt/e achèter/f",
    "mettre met mets mett/d mis/p",
    "mordre mord/d mordu/p",
    "mourir meurt meurent mour/i mourr/f mourut",
    "mouvoir meut mu",
    "naître naît naiss/d né/p naquit",
    "nuire nui/u",
    "obtenir obtien/v obten/i obtenu/p obtiendr/f obtint",
    "offrir offr/e offert/p",
    "ouvrir ouvr/e ouvert/p",
    "paraître paraît para/s paru/p",
    "partir partent partait partaient",
    "peindre pei/n",
    "pendre pend/d pendu/p",
    "perdre perd/d perdu/p",
    "plaindre plai/n",
    "plaire plaît plaisent",
    "pleuvoir pleut",
    "poursuivre poursuit poursuivent poursuivi/p",
    "pouvoir peut peux peuvent pouv/i pourr/f",
    "prédire prédit prédisent",
    "prendre prend prends prennent pren/i pris/p prendr/f",
    "prévoir prévoit prévoient prévu/p prévoy/i prévoir/f",
    "produire produi/u",
    "recevoir reçoit reçoivent reçu/p recev/i recevr/f",
    "rendre rend/d rendu/p",
    "répandre répand/d répandu/p",
    "répondre répond/d répondu/p",
    "réduire rédui/u",
    "restreindre restrei/n",
    "rire rit rient",
    "rompre rompt romp/d rompu/p",
    "savoir sait savent sav/i saur/f",
    "séduire sédui/u",
    "sentir sent sentent",
    "servir sert servent",
    "sortir sortent",
    "souffrir souffr/e souffert",
    "suffire suffit suffisent suffis/i",
    "suivre suit suivent suiv/i suivi/p",
    "surprendre surprend surprennent surpris/p",
    "teindre tei/n",
    "tendre tend/d tendu/p",
    "tenir tien/v ten/i tenu/p tiendr/f tint",
    "tondre tond/d",
    "tordre tord/d tordu/p",
    "traduire tradui/u",
    "transmettre transmet transmis/p",
    "vaincre vainc vainqu/d vaincu/p",
    "valoir vaut valent val/i vaudr/f",
    "vendre vend/d vendu/p",
    "venir vien/v ven/i venu/p viendr/f vint vinrent",
    "vivre vit vivent viv/i vécu vécut",
    "voir voit voient voy/i verr/f vu vus",
    "vouloir veut veulent voul/i voulu voudr/f",
];

/// Forms that are other words where nothing is before them.
const PREFIXED: &[&str] = &["écrire écrite écrites", "mettre mise mises"];

/// Verbs in *-er*, of which *-ent* is told.
const WEAK: &str = "abandonner aborder abriter accélérer accepter accompagner accorder accuser acheminer achever acter activer adapter \
    adopter adresser affecter afficher affirmer affronter agresser aider ajouter alarmer alerter alimenter aligner allouer \
    allumer amener amorcer annoncer annuler appliquer apporter approcher approuver appuyer arracher arrêter arriver \
    articuler assassiner assister associer assumer assurer attaquer attester attirer attribuer augmenter autoriser avancer \
    avouer baisser baser bénéficier blesser bloquer bombarder bouger boycotter briser brûler calculer calmer camper causer \
    célébrer cesser changer charger chasser chercher chuter circuler citer collaborer commander commencer commenter \
    comparer compenser compléter compliquer compter concentrer concerner condamner confier confirmer confisquer confronter \
    connecter consacrer conseiller considérer consister constater constituer consulter consommer contester continuer \
    contracter contribuer contrôler convoquer coopérer corriger côtoyer couler couper coûter créer creuser crier critiquer \
    croiser débarquer débloquer débuter décerner déchirer décider déclarer décliner décoller décourager décrocher dédier \
    dégager déjouer délivrer demander démarrer demeurer démissionner démonter démontrer dénoncer déplacer déplorer \
    déployer déposer dépenser déranger dérouler désigner dessiner détailler détecter déterminer détester dévaster \
    développer dévoiler dialoguer dicter diffuser diminuer diriger discuter disposer disputer dominer donner doubler \
    douter dresser durer échanger échapper échouer éclairer éclater économiser écouter éduquer effectuer effacer effondrer \
    efforcer élaborer élever éliminer embaucher embrasser emmener empêcher employer emporter emprunter encadrer encourager \
    engager enlever enquêter enregistrer enseigner entamer entraîner entourer entrer envisager envoyer épargner épouser \
    éprouver équiper espérer essayer estimer étaler étudier évacuer évaluer éviter évoluer évoquer examiner exécuter \
    exercer exiger exister expliquer exploiter explorer exploser exporter exposer exprimer expulser fabriquer faciliter \
    favoriser fermer fêter figurer filmer financer fixer flamber fonctionner fonder forcer former formuler frapper \
    fréquenter fumer fusionner gagner garder garer générer gérer gouverner grimper habiter hausser hériter hésiter heurter \
    identifier ignorer illustrer imaginer imiter impliquer importer imposer inaugurer inciter indiquer infecter informer \
    inquiéter insister installer instaurer insulter intégrer intensifier intéresser interpeller interpréter interroger \
    interviewer inventer inviter invoquer isoler jouer juger jurer justifier lancer lasser libérer licencier lier limiter \
    liquider livrer loger louer lutter maîtriser manger manifester manipuler manoeuvrer manquer marcher marier marquer \
    masquer massacrer menacer ménager mentionner mériter mesurer migrer mobiliser modifier monter montrer moquer motiver \
    multiplier nager négocier nier nommer noter noyer obliger observer obstruer occuper opérer opposer ordonner organiser \
    osciller oser oublier pardonner parler participer partager passer payer peiner pénétrer penser perdurer permuter \
    persister peser piller piloter placer plaider planifier plonger porter poser posséder pousser pratiquer précéder \
    préciser préconiser préférer préparer présenter presser prétexter primer priver privilégier procéder proclamer \
    procurer profiter progresser prolonger proposer protester prouver provoquer publier quitter raconter rallier ramener \
    rappeler rapporter rassembler rassurer rater ratifier ravager réaliser réclamer récolter recommander réconcilier \
    récupérer recruter reculer redouter refuser regarder regrouper rejeter relancer relater relever remarquer rembourser \
    remonter remplacer remporter rencontrer renforcer renoncer renouveler rentrer renverser réparer répéter replier \
    reporter reposer réprimer reprocher réserver résister respecter ressembler rester résulter retarder retirer retourner \
    retrouver révéler révolter risquer rouler ruiner saluer sanctionner sauter sauver secouer sembler séparer siéger \
    signaler signer signifier simuler situer soigner solliciter soulever souligner soupçonner souhaiter spécifier stagner \
    stationner stimuler stopper subventionner succéder suggérer supporter supposer supprimer surmonter surveiller survoler \
    suspecter téléphoner témoigner tenter terminer tester tirer tomber torturer toucher tourner traîner traiter \
    transformer transporter travailler traverser trembler tripler tromper troubler trouver tuer user utiliser vacciner \
    valider varier veiller vérifier verser viser visiter voler voter voyager";

/// Endings by their names.
const ENDINGS: &[(&str, &str)] = &[
    ("d", " s ent ait aient ant ons ez"),
    ("e", "e es ent"),
    ("f", "a ai ont ait aient ons"),
    ("i", "ait aient ant ons ez"),
    ("n", "nt gnent gnait gnaient gnant nte nts ntes"),
    ("p", " e s es"),
    ("s", "issent issait issaient issant"),
    ("u", "t sent sait saient sant te ts tes sit"),
    ("v", "t s nent"),
];

/// What those forms are that are other words, or are written like them without their accents.
const OTHERS: &[&str] = &[
    "precedent",
    "ira",
    "vas",
    "lit",
    "mets",
    "ne",
    "nee",
    "nees",
    "fond",
    "mu",
    "bu",
    "teinte",
    "teintes",
    "teint",
    "cuits",
    "pourrait",
    "fit",
    "rompt",
    "feint",
    "pendant",
    "mises",
    "mise",
    "pendent",
    "allée",
    "allées",
    "allee",
    "allees",
    "allons",
    "allez",
    "tenez",
    "vendons",
    "étreinte",
    "plainte",
    "plaintes",
    "crainte",
    "craintes",
    "peinte",
    "peintes",
];

/// What stands before verbs.
const PREFIXES: &[&str] = &[
    "ab", "abs", "ac", "ad", "ap", "as", "at", "circon", "com", "comb", "con", "contre", "corre",
    "de", "dé", "dés", "dis", "em", "en", "entre", "é", "ex", "ins", "inter", "intro", "main",
    "mal", "mé", "ob", "par", "per", "pour", "pré", "pres", "pro", "r", "re", "ré", "recon", "res",
    "retrans", "retro", "sou", "sous", "sub", "sur", "tra", "trans",
];

/// All of them.
pub(in crate::analysis::stems) const LISTED: Listed = Listed {
    strong: STRONG,
    prefixed: PREFIXED,
    weak: WEAK,
    weak_forms: weak,
    endings: ENDINGS,
    others: OTHERS,
    prefixes: PREFIXES,
};

/// The third person plural, whose ending the stemmer leaves.
fn weak(infinitive: &str) -> Vec<String> {
    let stem = infinitive.strip_suffix("er").unwrap_or(infinitive);
    let open = stem
        .strip_suffix('y')
        .map(|before| [before, "ient"].concat());
    let grave = stem.rfind(['é', 'e']).filter(|&at| {
        let behind = &stem[at..];
        behind.chars().count() == 2
    });
    let grave = grave.map(|at| {
        let mut behind = stem[at..].chars();
        behind.next();
        format!("{}è{}ent", &stem[..at], behind.as_str())
    });
    let mut forms = match &grave {
        Some(_) => Vec::new(),
        None => vec![format!("{stem}ent")],
    };
    if stem.ends_with('g') {
        forms.push(format!("{stem}eant"));
    }
    forms.extend(open);
    forms.extend(grave);
    forms
}
