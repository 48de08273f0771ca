//! French nouns.

use crate::romance::Listed;

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            "- s",
            "abandon abattage abattoir abeille abîme abondance abonnement abord abri absence abstention abstinence abstraction \
             accalmie accélération accent acceptation accessoire accident acclamation accolade accompagnement accomplissement \
             accord accouchement accroc accrochage accroissement accueil accumulation accusation achat acheminement acier \
             acquisition acquittement acte action activité actualité adaptation addition adepte adhésion administration \
             admiration admission adolescence adoption adresse adulte adversaire aérodrome aéroport affaiblissement affaire \
             affection affichage affiche affinité affirmation affluence affrontement âge agence agenda agglomération \
             aggravation agitation agonie agresseur agression agriculture aide aigle aile air aire aise ajournement ajout \
             ajustement alarme album alcool alcoolisme alerte algorithme alibi aliment alimentation allée allégation \
             allègement alliage alliance allocation allocution allongement allure alpinisme alternance alternative altitude \
             aluminium amalgame ambassade ambiance ambition ambulance âme amélioration aménagement amende amendement amitié \
             amnistie amorce amour ampleur ampoule amputation analogie analphabète analyse analyste anarchie anarchiste \
             ancêtre ancienneté ancre âne ange angle angoisse anguille animation animosité annexe annexion anniversaire \
             annonce annuaire annulation anomalie antagoniste anticipation anxiété apaisement apartheid aperçu apogée apôtre \
             appareil apparence apparition appartement appartenance appel appellation appétit application appoint apport \
             apprentissage approbation approche approvisionnement appui araignée arbitrage arbitre arbre arc arche archéologue \
             archevêque archipel architecte architecture archive ardeur argent argument argumentation aridité aristocrate arme \
             armée armement armistice armure arnaque arrangement arrestation arrivage arrondissement art artère article \
             artillerie artisanat artiste ascension asile aspect aspiration assainissement assassinat assaut assemblage \
             assemblée assentiment assesseur assiette assignation assistance association assouplissement assurance astre \
             astronaute astuce atelier athlète athlétisme atmosphère atout attache attachement attaque atteinte attentat \
             attente attention atténuation attestation attitude attraction attrait attribut attribution aubaine aube auberge \
             audace audience audit audition augmentation aurore austérité autochtone automne automobile autonomie autoportrait \
             autopsie autorisation autorité autoroute avalanche avance avancée avancement avantage aventure avenue averse \
             avertissement aveuglement aviation avion aviron avoine avortement avril axe bactérie badge bagage bagarre bague \
             baguette baie baignade bain baisse balade balai balance balancement balcon baleine balise ballet ballon \
             balustrade banalité banane banc bande banlieue bannière banque banquet baptême bar baraque barbarie barbe barème \
             baromètre barque barrage barre barricade barrière base basilique bassin bastion bataille bataillon bâtiment bâton \
             batterie bazar bazooka beauté bébé bec bénédiction bénéfice bénéficiaire bénévole berge besoin bêtise béton \
             beurre bible bibliothécaire bibliothèque bicyclette bidon bidonville bienfait bienvenue bière bilan bilinguisme \
             billet biodiversité biographie biologie bistrot blague blé blessure blindage bloc blocage blog blouse blouson \
             bobine boeuf boisson boîte bol bombardement bond bonheur bord bordel bordure borne bosse botte bouche boucherie \
             bouchon boucle bouclier boue bouée bouffée bougie bouillon boulangerie boule boulevard bouleversement boulon \
             boulot bouquet bourse bousculade bout boutade bouteille boutique bouton boxe boycott bracelet branche braquage \
             brasserie bravoure brèche bretelle brevet bride brigade brin brique brise brochure bronze brosse brouhaha \
             brouillard brouille bruit brûlure brume brutalité budget buffet bulle bulletin bunker bureaucrate but buvette \
             cabane cabaret cabine cabinet câble cachette cachot cadavre cadence cadran cadre café cage cahier caisse calcul \
             calendrier calibre calife calomnie calvaire camarade caméra camionneur camp campagne campement camping canard \
             candidature canicule canne canon canot cantatrice cantine canton cap capacité capitaine capitale capitalisme \
             capitulation capsule captivité capture car caractère caravane carbone carburant carcasse carence caricature \
             carnage carnet carrefour carrière carrosse carrosserie cartable carte cartel carton cartouche cascade caserne \
             casier casino casque casquette cassette castor castration cataclysme catalogue catastrophe catégorie cathédrale \
             catholicisme cause caution cavalcade cave caverne cécité ceinture célébration célébrité cellule cendre censure \
             centaine centenaire centime centimètre centrale centre cercle cercueil cérémonie cerf cerise certificat \
             certification certitude cessation cession chagrin chaîne chair chaise chalet chaleur chambre champ champagne \
             championnat chance chancelier chancellerie changement chanson chant chantage chantier chapelle chapitre char \
             charbon charcuterie charge chargement charité charme charpente charte chasse châtiment chaudière chauffage \
             chauffeur chaussée chaussette chaussure cheminée chemise chêne chèque chevalet chevalier cheville chèvre chiffre \
             chimie chirurgie choc chocolat chômage chorégraphie chose chute cible cicatrice cidre cigare cigarette ciment \
             cimetière cinéaste cinéma circonscription circonstance circuit circulation cirque citadelle citation cité citerne \
             citoyenneté civière civilisation clairière clan clandestinité claque clarification clarinette clarté classe \
             classement classification clause clémence clerc clergé cliché climat clip cloche clôture clou clown club \
             coalition cocaïne cocktail code coeur coffre cohabitation cohérence cohésion cohorte coin coïncidence col colère \
             collaboration collation collecte collection collectivité collège collègue collier colline collision colloque \
             colocation colonel colonie colonisation colonne coma combat combinaison comble combustible comédie comète comité \
             commande commandement commémoration commencement commentaire commerce commissaire commissariat commission \
             communauté communication communion communiqué communisme compagnie comparaison compartiment comparution \
             compassion compatibilité compatriote compensation compétence compétition compétitivité complaisance complément \
             complexité complication complicité compliment complot comportement composante composition compréhension \
             compromission comptabilité compte concentration concept conception concert concertation concession concierge \
             conciliation conclusion concordance concorde concurrence condamnation condition conduite conférence confiance \
             confidence confidentialité configuration confinement confirmation confiscation confiserie conflit confrontation \
             confusion congé congélateur congressiste conjoncture connaissance connexion connivence conquête conscience \
             consentement conséquence conservation considération consigne consolidation consommation conspiration constat \
             constatation constellation constitution construction consultance consultation contact contagion contamination \
             conte contemplation contestation contexte continent contingence continuité contour contraception contradiction \
             contrainte contraste contrat contravention contrebande contrefaçon contrepartie contribuable contribution \
             contrôle controverse convergence conversation conversion conviction convive convocation convoi coopération \
             coordination copie coq coque coquille corde cordon corne corrélation correspondance corridor corruption cortège \
             corvée cosmétique cosmonaute costume cotation cotisation coton cou couche coude coulée couleur couloir coup coupe \
             couple coupole coupure cour courage courbe couronne courriel courrier course courtoisie coutume couture couvent \
             couvercle couverture covoiturage crabe crâne crapaud cravate création créativité créature crèche crédibilité \
             crédit crémation crème crêpe crépuscule crête creuset crevette cri crime criminalité crise critère \
             crocodile croisade croisement croisière croissance croyance cruauté cuir cuisine cuivre cul culpabilité culte \
             culture curé curiosité cybersécurité cycle cyclisme cycliste cyclone cylindre cœur dame danger danse date dauphin \
             débarquement débat débauche débit déboire début décadence décennie déception déchaînement décharge déchéance \
             déchet déchirure décision déclaration déclenchement déclin décollage décolonisation décombre décor découpage \
             découragement découverte décret décrochage dédommagement défaillance défaite défaut défenestration défense \
             déférence défi déficience déficit défilé définition déforestation dégagement dégât dégradation degré déguisement \
             délai délégation délibération délicatesse délinquance délire délit délivrance délocalisation déluge demande \
             démantèlement démarche démarrage démenti démesure démission démocratie démocratisation demoiselle démolition \
             démon démonstration dénomination dénonciation denrée densité dent dentiste déontologie dépannage départ \
             département dépassement dépêche dépendance dépense déplacement déploiement déportation dépôt dépouille dépression \
             dérapage dérive dermatologue dérogation déroulement déroute désaccord désarmement désarroi désastre description \
             désert désertification désertion désignation désinformation désintégration désir désordre dessein dessin destin \
             destinataire destination destinée destitution destruction désunion détachement détection détente détention \
             détérioration détermination détournement détresse détroit dette deuil dévaluation dévastation développement \
             déviation devise dévotion diagnostic dialecte dialogue diamant dictature dictionnaire diffamation différence \
             différend difficulté diffusion digestion dignité digue dilemme dimanche dîme dimension diminution dindon \
             diplomate diplomatie diplôme direction directive disciple discipline discontinuité discorde discothèque \
             discrétion discrimination discussion disette disgrâce disparité disparition dispersion disponibilité dispositif \
             disposition disproportion dispute disque dissension dissidence dissimulation dissolution dissuasion distance \
             distinction distraction distribution district diversification diversion diversité dividende divinité division \
             divorce dizaine djihad djihadiste doctorat doctrine document documentaire documentation dogme doigt doléance \
             dollar domaine domestication domicile domination dommage don donation dopage dose dossier dot douane doublon \
             douceur douche douleur doute douzaine drame drap drogue dualité duel duo durée dynamite dynastie ébauche \
             ébullition écart échafaudage échange échantillon échappatoire écharpe échéance échec échelle échelon échiquier \
             écho éclair éclairage éclat éclatement éclipse éclosion école écologie écologisme écologiste économie économiste \
             écotaxe écoute écran écriture écureuil écurie édifice édition éducation effacement effervescence effet efficacité \
             effondrement effort effraction égalité égard égarement église égoïsme élaboration élan élargissement élection \
             électorat électricité élégance élément éléphant élevage élévation élève élimination élite éloge éloignement \
             élucidation émancipation emballage embarcation embargo embarquement embauche embellie emblème embourgeoisement \
             embouteillage embrasement embryon embuscade émergence émeute émigration émir émission emménagement émoi émotion \
             empathie emphase empire emplacement emploi empreinte empressement emprise emprisonnement emprunt émulation \
             encadré encadrement enceinte enchère enclave encombrement encouragement encre endettement endoctrinement endroit \
             énergie enfance enfant enfer enfermement engagement engin engouement engrenage énigme enlèvement ennui enquête \
             enregistrement enrichissement enseigne enseignement ensemble entente enterrement enthousiasme entourage entracte \
             entraide entraînement entrave entrée entrefilet entrepôt entretien énumération envahisseur enveloppe envergure \
             envie environnement envoi épargne épaule épave épée épicentre épicerie épidémie épilogue épine épisode épopée \
             époque épreuve épuisement épuration équarrissage équateur équation équilibre équipage équipe équipement équité \
             équivalence éradication ère érosion errance erreur éruption escadron escalade escale escalier escapade esclavage \
             esclave escorte escroquerie espace espèce espérance espionnage espoir esprit esquisse essai essence essor \
             estimation estomac étable établissement étage étagère étalage étang étape étau étendue éternité ethnie étiquette \
             étoffe étoile étonnement étouffement étranglement étude étui euphorie euro évacuation évaluation évasion éventail \
             éventualité évêque évidence évolution exaction exactitude exagération examen exaspération excédent excellence \
             exception exclamation exclusion exclusivité excursion excuse exécution exemple exemption exercice exhibition \
             exhortation exigence exil existence exode exonération expansion expérience expérimentation expertise explication \
             exploit exploitation exploration explosion exportation exposition expression expropriation expulsion extension \
             extermination extinction extorsion extraction extradition extrémisme extrémiste extrémité fable fabrication \
             fabrique façade face facette facilité façon facteur faction facture faculté faiblesse faillite faim faisabilité \
             falsification famille famine fanatique fanatisme fanfare fantaisie fantasme fantôme farce farine fascination \
             fascisme fatalité fatigue faune faute fauteuil faveur fédération fée féminicide féminisme féministe femme fenêtre \
             féodalité fer fermeté fermeture ferraille fertilité ferveur festivité fête feuille feuilleton février fiabilité \
             fibre ficelle fiche fichier fiction fidélité fiel fierté fièvre figure file filet filiale filière film filtre fin \
             finalité finance financement finition firme fiscalité fissure fixation flacon flambée flamme flanc flash flèche \
             fleur fleuve flexibilité flore flot flotte flottille fluctuation fluide flûte foi foie foin foire folie fonction \
             fonctionnaire fonctionnement fondation fondement fontaine football forage force forêt forfait forgeron formalité \
             format formation forme formulaire formulation formule forteresse fortune forum fosse fossé foudre fouet fouille \
             foulard foule four fourchette fourgon fourmi fournée fourniture fourrage fourrure foyer fraction fracture \
             fragilité fragment fragmentation fraîcheur franchise fraternité fraude frayeur frégate frein fréquence \
             fréquentation frère fresque fret friche frigo frite fromage front frontière fruit frustration fugue fuite fumée \
             fumier fureur furie fusée fusil fusillade fusion futilité gabarit gaffe gage gaieté gain gala galaxie galerie \
             galop gamme gang gant garage garagiste garantie garnison gaspillage gazette gazoduc gazon gel gélule gémissement \
             gencive gendarme gendarmerie gêne gène généalogie généralisation génération générosité genèse génie génocide \
             genre gentillesse géographie géologie géologue géométrie gérance germe gestation geste gestion gestionnaire \
             gibier gifle gilet glace glacier glissade glissement globalisation globe gloire golf golfe gorge gosse gouffre \
             gourde goutte gouvernail gouvernance gouvernement grâce grade gradin graine graisse grammaire gramme grandeur \
             grange granit gratitude gratuité gravité gravure greffe grenade grenier grenouille grève grief griffe grille \
             grimace grippe grogne grotte groupe groupement grue guêpe guérilla guérison guerre guichet guide guillotine \
             guirlande guise guitare gymnase gymnaste gymnastique habileté habilitation habit habitat habitation habitude \
             haine haleine halle halte hanche handicap hangar hantise harcèlement hardiesse harem haricot harmonie \
             harmonisation hasard hâte hausse hauteur hebdomadaire hébergement hécatombe hectare hégémonie hélice hélicoptère \
             hémisphère hémorragie herbe hérésie héritage héroïsme hésitation heure hiérarchie hippodrome histoire hiver \
             homicide hommage homologation homologue honnêteté honneur honoraire honte horaire horizon horloge hormone horreur \
             hospice hospitalisation hospitalité hostilité hôtel hôtellerie houle huile huissier huître humanisme humanité \
             humeur humidité humiliation humoriste humour hurlement hydrogène hygiène hymne hypocrisie hypothèque hypothèse \
             hystérie iceberg icône idée identifiant identification identité idéologie idéologue idole ignorance île \
             illégalité illumination illusion illustration image imagerie imagination imam imbroglio imitation immatriculation \
             immeuble immigration immobilisme immortalité immunité impact impartialité impasse impatience impeachment \
             impérialisme implantation implication importance importation imposition impossibilité impôt impression imprimante \
             imprimerie imprimeur improvisation imprudence impuissance impulsion impunité incapacité incarcération incarnation \
             incendie incertitude inceste incident incinération incitation incivilité inclination inclusion incompréhension \
             inconvénient incorporation inculpation inculture incursion indécision indemnisation indemnité indépendance \
             indépendantiste indication indice indifférence indigène indignation indiscrétion individu individualisme \
             industrialisation industrie inefficacité inégalité inertie infanterie infantilisation infection infériorité \
             infiltration infirmité inflation influence information infraction infrastructure ingérence ingratitude ingrédient \
             inhumation initiation initiative injection injonction injure injustice innocence innovation inondation inquiétude \
             inquisition inscription insécurité insertion insigne insistance insolence insomnie inspection inspiration \
             instabilité installation instance instant instauration instinct institut institution instruction instrument \
             insuffisance insulte insurrection intégration intégriste intégrité intellect intelligence intempérie \
             intensification intensité intention interaction interception interdiction intérêt intérim intermède internement \
             interprétation interprète interrogation interrogatoire interruption intervalle intervention interview \
             intimidation intimité intolérance intrigue introduction intrusion intuition invasion invective inventaire \
             invention investigation investissement invitation invocation irrégularité irritation islam islamisme isolation \
             isolement issue itinéraire ivoire ivresse jachère jalousie jambe jambon janvier jardin jargon jaunisse jet jetée \
             jeudi jeunesse jihad joie jouet joug jouissance journaliste journée joute jubilé judaïsme judo juge jugement \
             juillet juin jumelage jument jungle jupe juridiction juriste juron jury justesse justice justification kayak képi \
             kilo kilogramme kilomètre kiosque laboratoire labour labyrinthe lac lacune lagune laïcité laideur laine lait lame \
             lampe lance lancement langage langue lapin larme lassitude latitude lavage laxisme leadership leçon lecture \
             légalité légende légèreté légionnaire législation législature légitimité légume lendemain lenteur lessive lettre \
             leurre levée levier lèvre lexique lézard liaison libéralisation libéralisme libération liberté libraire librairie \
             licence licenciement lien lieutenant lièvre ligne lignée ligue limitation limite limon linceul linge lingot \
             liquidation liquide liquidité lisière liste lit litige litre littérature liturgie livraison livret lobbying \
             localisation localité locataire location locomotive logement logiciel logistique loi longueur look lot loterie \
             lotissement louange loupe lourdeur loyauté loyer lucidité lueur lumière lundi lune lunette lutte luxure lycée \
             machine machiniste macronisme mafia magasin magazine magie magistrature magnitude mai maille main mainmise \
             maintenance maintien maison maîtrise majesté majordome majorité maladie malaise malédiction malentendu malheur \
             malice malnutrition maltraitance malveillance maman mamie manche mandat manège maniement manière manifestation \
             manipulation mannequin manque manufacture manuscrit manœuvre maquillage marasme marathon marbre marchandise mardi \
             mare marécage marée marge marginalisation mari mariage marine marionnette marketing marmite marquage marque \
             marraine marron martyre marxiste masque massacre masse mât maternité matière matin matinée matrice maturité mec \
             mécanisme mécénat mécène méconnaissance mécontentement médaille médecin médecine médiation médicament médiocrité \
             méditation méfait méfiance mélancolie mélange mélodie membre mémoire menace ménage mendicité mensonge mensualité \
             mentalité mention menu mercenaire merci mercredi mérite merveille mésaventure message messagerie messe mesure \
             métamorphose métaphore météo méthode métier mètre métro métropole meuble meule meurtre micro microbe midi miel \
             miette migration milice militantisme millénaire milliard milliardaire millier millimètre million millionnaire \
             mine minerai minoration minorité minuit minute miracle mirage mire miroir mise misère missile mission \
             missionnaire mixité mobilisation mobilité modalité mode modèle modération modernisation modernité modestie \
             modification module moelle moine moisson moitié moment monarchie monarque monastère monde mondialisation monnaie \
             monologue monopole monotonie monstre montage montagne montée montre monument moquerie morale moraliste moratoire \
             morosité morphine morsure mortalité mosaïque mosquée mot motard moteur motif motion motivation moto motocycliste \
             mouche mouchoir mouette moule moulin moustique mouton mouvance mouvement mufti mule multinationale multiplication \
             multiplicité multitude municipalité munition mur muraille murmure muscle musée musique mutation mutilation \
             mutinerie mutisme myriade mystère mythe mythologie nage naissance naïveté nappe narcotrafic narration natalité \
             natation nation nationalisation nationalisme nationaliste nationalité naturalisation nature naufrage navette \
             navigation navire nazi nécessité nécropole nectar négation négligence négoce négociation neige néologisme néonazi \
             nerf netteté nettoyage neutralité niche nid nièce noblesse noce nom nombre nomenclature nomination nonne norme \
             nostalgie notaire notice notification notion notoriété nourriture nouveauté novice noyade nuage nuance nudiste \
             nudité nuisance nuit numéro numérotation nœud obéissance objectif objection objet obligation obscurité observance \
             observation obsession obstacle obstination obtention occasion occident occupation occurrence océan octroi odeur \
             odyssée oeuvre offense offensive office officier officine offrande offre oie oligarque olive olympiade ombre \
             omission oncle onde ongle opéra opération opinion opportuniste opportunité opposition oppresseur oppression \
             opprobre option oracle orage oraison oratoire orbite orchestre ordinateur ordonnance ordre ordure oreille \
             oreiller organe organigramme organisation organisme orgasme orge orgie orgueil orient orientation originalité \
             origine orphelinat orthographe otage oubli ouest ouïe ouragan outil outrage ouverture ouvrage oxygène pacte \
             pagaille paiement paille pain paire palette palier palme panache panier panique panne panorama pansement pantalon \
             papa pape papi papier papillon paquebot paquet parachute parachutiste parade paradigme paradoxe paragraphe \
             paralysie parapluie parc parcelle parcimonie pardon parent parentalité parenthèse paresse parfum parité parjure \
             parking parlement parodie paroisse parole paroxysme parquet parrainage partage partenaire partenariat \
             participation particularité particule partition parution passage passe passeport passerelle passion passivité \
             pasteur patate pâte patience patinage patrie patrimoine patriote patriotisme patronage patrouille patte pâturage \
             paupière pause pauvreté pavé pavillon paysage péage péché pédagogie pédophile peigne peine peinture pèlerinage \
             peloton pelouse pénalité pénibilité pénitence pensée pension pensionnaire pente pénurie percée perception \
             perfection performance péril périmètre période périphérie permanence permission permutation perpétuité \
             perquisition perruque persécution persévérance personnage personnalité perspective persuasion perte pertinence \
             perturbation perversion perversité pesanteur pessimisme peste pesticide pétition pétrin pétrole peuple peuplement \
             peur phare pharmacie phase phénomène philosophie phobie phoque photo photographie phrase physionomie pianiste \
             piano pièce pied piège pierre pilier pillage pilotage pilote pilule pince pipe pipeline piqûre pirate piraterie \
             piscine piste pistolet pitié placard placement plafond plage plaidoirie plaie plaine plainte plaisanterie plan \
             planche plancher planète planification plantation plante plaque plateforme plâtre plénitude pleur plomb plongeon \
             pluie plume pluralisme poche podium poêle poème poésie poignée poil poing poire poisson poitrine poivre poker \
             pôle politesse pollution pompe ponctualité pont popularité population populisme populiste porcelaine portée \
             portefeuille portion portrait pose position possesseur possession possibilité posture pot potage pote pouce \
             poudre poule poulet poumon pourboire pourcentage pourparler poursuite poussée poussière pragmatisme prairie \
             préambule précarité précaution précepte précipitation précision prédécesseur prédiction préface préfecture \
             préférence préjudice préjugé prélèvement prélude préméditation prémisse prénom préoccupation préparatif \
             préparation prépondérance prérogative présage présence présentation préservation présidence présomption presse \
             pression prestation prestige prétention prétexte preuve prévention prévision prière primauté prime principe \
             priorité prise prison privation privatisation privilège probabilité probité problème procédé procédure proche \
             proclamation procuration prodige production productivité produit profanation profession profil profit profondeur \
             programmation programme progression progressiste prohibition proie projecteur projectile projection projet \
             prolifération prologue prolongation prolongement promenade promesse promotion promulgation pronostic propagande \
             propagandiste propagation prophète prophétie proportion proposition propreté propriétaire propriété prospection \
             prospérité prostitution protagoniste protection protectionnisme protectorat protéine protestantisme protestation \
             prothèse protocole prototype prouesse provenance proverbe province provision provocation proximité prudence \
             pseudonyme psychanalyste psychiatre psychiatrie psychologie psychologue psychose puberté publication publiciste \
             publicité puce pudeur puissance pull punition pureté purge purification putschiste pyramide quadrillage quai \
             qualification qualité quantité quarantaine quart quartier quatuor querelle question questionnaire quête queue \
             quinquennat quinzaine quiproquo quota quotient rabbin race racine racisme radar radiation radio rafale raffinerie \
             rage raid raideur rail raillerie raisin raison raisonnement ralentissement ralliement rallonge rallye ramadan \
             ramassage rame rampe rançon rancœur randonnée rang rangée rapatriement rapidité rapport rapprochement rareté \
             rassemblement rat ratification ration rationnement ravage ravin ravisseur ravitaillement rayon rayonnement \
             réacteur réaction réactivité réalisation réalisme réalité rébellion rebond rebut recensement réception récession \
             recette réchauffement recherche rechute récidive récif récipient réciprocité récit réclamation réclusion récolte \
             recommandation récompense réconciliation reconduction reconnaissance reconquête reconstruction reconversion \
             record recoupement recouvrement récréation recrutement rectification recueil recul récupération rédaction \
             reddition redéploiement redevance redoublement redoute redressement réduction réélection référé référence reflet \
             réflexe réflexion réforme refoulement refrain refuge regain regard régate régie régime régiment région registre \
             règle règlement réglementation règne régression regret regroupement régularisation régularité régulation \
             réhabilitation reine réinsertion réintégration rejet relance relation relaxe relève relevé relief religion \
             relique remaniement remarque remboursement remède remerciement remise remontée remontrance remorque rempart \
             remplacement remplissage rémunération renaissance renard rencontre rendement renfort renommée renoncement \
             renouvellement rénovation renseignement rentabilité rente rentrée renversement renvoi réorganisation réparation \
             répartition repère répertoire répétition répit réplique réponse report reportage représentation représentativité \
             répression reprise reproche reproduction république répudiation répugnance réputation requête requin réquisition \
             réquisitoire réservation réserve réserviste réservoir résidence résignation résiliation résistance résolution \
             résonance respect respiration responsabilité ressemblance ressentiment ressort ressource restaurant restauration \
             reste restitution restriction restructuration résultat résumé résurgence résurrection rétablissement retard \
             rétention réticence retombée rétorsion retour retournement retrait retraite rétrocession rétroviseur \
             réunification réunion réussite revanche rêve réveil révélation revendication revenu rêverie révision \
             révisionniste révocation révolte révolution revolver revue rhétorique rhume richesse ride rigueur rime ring \
             riposte risque ristourne rite rivage rivalité rive rivière robe robot robustesse rocade roche rocher roi rôle \
             roman romance ronde rondeur rosée rotation rôti roue roulotte route routine royaume royauté ruban rubrique rue \
             ruée rugby ruine rumeur rupture ruse rythme sable sabotage sabre sac saccage sacrement sacrifice saga sagesse \
             saisie saison salaire salle salon salut salve samedi sanatorium sanction sanctuaire sang sanglier sanglot santé \
             saumon saut sauvagerie sauvegarde sauvetage sauveteur sauveur saveur scandale scellé scène scepticisme schéma \
             science scission scolarité score scrupule scrutin sculpteur sculpture séance sécession sécheresse secrétaire \
             secrétariat secte secteur section sécurité sédition séduction ségrégation seigneur seigneurie sein séisme séjour \
             sel sélection selle semaine semblant semence semestre séminaire sénat sensation sensibilisation sensibilité \
             sentence sentier sentiment séparation séparatisme septennat séquelle séquence séquestration sérénité série \
             serment sermon serpent serre serrure service serviette session seuil sévérité sexe sexisme sexualité shah \
             sidérurgie siècle siège sieste sigle signalement signature signe signification silence silhouette sillage \
             similitude simplicité simplification simulation sincérité singe singularité site situation ski smartphone \
             sobriété socialisme société sociologie sociologue socle soeur soif soin soir soirée sol soleil solidarité \
             solidité solitude sollicitation solution solvabilité sommation somme sommeil sommet somnambule son sondage songe \
             sonnerie soprano sorcellerie sort sortie sou soubresaut souche souci soucoupe souffle souffrance souhait \
             soulagement soulèvement soupçon soupe soupir source sourcil soustraction soutien souveraineté spécialisation \
             spécialiste spécialité spécificité spectacle spectre spéculation sphère spirale spiritualité splendeur sport \
             square squelette stabilisation stabilité stade stage stagiaire stagnation stand standard standing star station \
             stationnement statistique statue statut stéréotype stimulation stock stockage stratagème stratégie stress strophe \
             structure studio stupéfaction stupeur style styliste stylo subordination substance substitut substitution \
             subtilité suburbe subvention succession sucre suffrage suggestion suicide suite sujet sulfate sultan supercherie \
             superficie supériorité supermarché superstition supervision supplément supplice supplique support supposition \
             suppression suprémaciste suprématie surenchère surendettement sûreté surface surgissement surplace surplomb \
             surpopulation surprise sursaut surveillance survie survivance survol suspension suspicion symbole symétrie \
             sympathie symphonie symptôme synagogue syndicalisme syndicaliste syndicat syndrome synergie synthèse système sœur \
             tabac table tablette tabou tact tag taille talent taliban talon tambour tank tante tapage tarif tasse taxe taxi \
             technocrate technologie teint teinte télé téléphone télescope télétravail télévision témoignage témoin \
             tempérament température tempête temple temporisation tendance tendresse teneur tension tentation tentative tente \
             tenue terme terminaison terrain terrasse terre terreur territoire terroir terrorisme test testament tête texte \
             textile thé théâtre thème théologie théorie thérapie thèse thon ticket tige timbre timidité tir tirage tiret \
             tiroir tissu titre titulaire titularisation toile toilette toit tolérance tollé tomate tombe ton tonne tonnerre \
             torche tornade torrent tortue torture totalité touche tour tourbillon tourisme touriste tourment tourmente \
             tournage tournant tournée tournoi tournure traçabilité tractation tradition traditionaliste traduction trafic \
             tragédie trahison train traînée traitement trajectoire trajet tram trame tramway tranche tranchée tranquillité \
             transaction transcription transfert transformation transfusion transgression transition transmission transparence \
             transphobie transplantation transport traque traumatisme traversée tremblement trentaine trésor trésorerie trêve \
             tri triangle tribu tribulation tribune tribut triche tricherie trimestre triomphe tristesse troc trompette tronc \
             tronçon trône trophée trottoir troupe trouvaille truc truite tsar tsunami tube tuberculose tuerie tumeur tumulte \
             tunique tunnel turbine turbulence tutelle tutorat type typhon tyran tyrannie ultimatum unanimité unification \
             uniforme union unioniste unité université urbanisation urbanisme urbaniste urgence urne usage usine ustensile \
             usure usurpation utilisation utilité utopie vacance vacarme vaccin vaccination vache vagabondage vaillance \
             vaisselle val valeur validation validité valise vallée valorisation valse vandale vandalisme vanité vapeur \
             variante variation variété vase vedette végétation véhicule veille veillée veine vélo vendange vendredi vengeance \
             vent vente ventilation ventre venue ver véracité verbalisation verdict verdure verger vérification vérité verre \
             verrou versant versement version verso vertige vertu verve veste vestiaire vestige vêtement vétérinaire veto \
             viabilité viande vibration vice victime victoire vidéo vie vieillesse vieillissement vigilance vigile vigne \
             vignoble vigueur villa village ville vin vinaigre vingtaine viol violation violence violon violoniste virage \
             virginité virgule virulence visa visage visée visioconférence vision visite vitalité vitamine vitesse vitre \
             vitrine vivacité vizir vocabulaire vocation voie voile voirie voisinage voiture vol volaille volatilité volcan \
             volet volontariat volonté volume vote voûte voyage voyelle voyou vraisemblance vulnérabilité wagon yacht yoga \
             zèle zéro zinc zone zoo zoologie zouave œuvre",
        ),
        (
            "-",
            "abus accès afflux amas ananas anus août atlas autobus avis bois bras bus cactus campus cannabis cas chaos chassis \
             châssis choix cirrus colis compas compromis concours confins congrès consensus corps corpus courroux cours \
             coutelas covid crocus croix crucifix débris décembre décès dépens détritus devis discours dos embarras \
             engrais été excès express fils fisc flux fois fonds fracas frais funérailles gars gaz glas harnais héros houx \
             ictus index influx infox internet intrus jus laps lapsus larynx lilas lynx lys maïs malus maquis mars mas matelas \
             mépris mets minibus mois mors mœurs nez noix nord novembre obsèques obus octobre os ours palais palmarès panaris \
             papyrus paradis parcours pas pays perdrix permis phénix plexus poids pois printemps prix procès processus progrès \
             propos prospectus puits quitus rabais radis rébus recours reflux refus relais remords remous repas repos \
             représailles revers riz sas sauf secours sens septembre sinus souris sous stimulus succès sud surplus sursis \
             talus tapis taudis taux temps ténèbres tennis thorax tiers tournevis toux travers trépas univers utérus velours \
             verglas vernis versus virus vis voix",
        ),
        (
            "- x",
            "adieu agneau aloyau anneau aveu barreau bateau berceau bijou bordereau boyau bureau cadeau caillou caniveau \
             carreau caveau cerceau cerveau chapeau chapiteau château cheveu chevreau chou ciseau copeau corbeau couteau \
             créneau désaveu drapeau eau écriteau enjeu escabeau essieu faisceau fardeau feu flambeau fléau fourneau fuseau \
             gâteau genou gruau hameau hibou hoyau jeu joujou joyau lambeau landau lieu manteau maquereau marteau matériau \
             milieu morceau museau naseau neveu niveau non-lieu noyau oiseau panneau passereau peau pieu pigeonneau pinceau \
             plateau poteau pou préau pruneau radeau rameau renouveau réseau rideau roseau rouleau ruisseau sceau seau tableau \
             taureau terreau tombeau tonneau troupeau trousseau tuyau vaisseau veau vermisseau verseau voeu vœu",
        ),
        (
            "al aux",
            "amiral animal arsenal bocal canal caporal cardinal cheval confessionnal hôpital idéal journal littoral \
             madrigal maréchal métal minéral piédestal procès-verbal quintal sénéchal signal terminal tribunal urinal vassal cristal",
        ),
        (
            "- e s es",
            "abonné acquitté adhérent adjoint adolescent africain agent ainé aîné amant américain ami apprenti artisan \
             aspirant assaillant assassin assistant attaquant avocat bambin bandit brigand cadet candidat châtelain citadin \
             client combattant commandant commerçant concurrent confident conjoint consul consultant correspondant cousin \
             croyant débutant défunt délinquant député descendant diplômé dirigeant dissident écrivain employé enseignant \
             étudiant expert exploitant fabricant fantassin figurant forcené gagnant gamin géant gérant gitan habitant \
             illettré immigrant inconnu indien intendant intervenant lauréat manifestant marchand marin mécontent mendiant \
             migrant militant mourant musulman nain naufragé négociant occupant opposant orphelin participant partisan passant \
             patient paysan pèlerin pénitent perdant plaignant pratiquant préfet prétendant protestant puritain réfugié \
             remplaçant repenti représentant républicain requérant rescapé résident résistant romain saint salarié sénior \
             sergent sinistré soldat soupirant souverain suppléant survivant suspect suzerain tenant trafiquant vagabond \
             vétéran vilain voisin",
        ),
        (
            "- ne s nes",
            "académicien baron bohémien champion chien chirurgien chrétien citoyen cochon collégien comédien concitoyen \
             diététicien doyen dragon électricien électronicien espion esthéticien faubourien gardien généticien historien \
             informaticien lion lycéen magicien martien mathématicien mécanicien milicien mormon musicien opticien païen \
             paroissien patron pharmacien physicien piéton politicien praticien rhétoricien statisticien tacticien technicien \
             terrien végétarien vigneron",
        ),
        (
            "eur euse eurs euses",
            "acheteur baigneur blogueur boxeur briseur cambrioleur campeur cascadeur casseur chanteur chasseur chercheur \
             chômeur coiffeur contrôleur coureur danseur dealeur décideur dépanneur déserteur dresseur éleveur employeur \
             emprunteur enquêteur entraîneur entremetteur entrepreneur escrimeur footballeur fraudeur fumeur golfeur \
             guérisseur jongleur joueur kidnappeur lanceur loueur maquilleur marcheur meneur menteur nageur ouvreur parieur \
             parleur passeur patineur payeur penseur pilleur plaideur plongeur porteur poseur preneur prêteur programmeur \
             promeneur querelleur râleur ramasseur rameur randonneur rappeur receleur recruteur repreneur rêveur rôdeur \
             serveur skieur soudeur squatteur surfeur tireur tricheur trompeur tueur vendeur videur violeur voleur voyageur",
        ),
        (
            "teur trice teurs trices",
            "accompagnateur acteur administrateur admirateur adorateur agitateur agriculteur amateur animateur apiculteur \
             auditeur aviateur bienfaiteur codirecteur collaborateur collecteur colonisateur commentateur compositeur \
             conciliateur conducteur conservateur consommateur conspirateur constructeur coordinateur correcteur créateur \
             cultivateur curateur débiteur décorateur délateur dénonciateur dessinateur directeur dominateur donateur éditeur \
             éducateur électeur expéditeur expérimentateur explorateur exportateur falsificateur fondateur formateur géniteur \
             illustrateur imitateur importateur improvisateur initiateur innovateur inspecteur instigateur instituteur \
             instructeur interlocuteur interrogateur inventeur investigateur lecteur législateur libérateur liquidateur \
             locuteur manipulateur médiateur modérateur moniteur narrateur navigateur négociateur novateur observateur \
             opérateur orateur ordonnateur organisateur persécuteur perturbateur précepteur prédateur prédicateur présentateur \
             producteur profanateur promoteur prospecteur protecteur provocateur réalisateur recteur rédacteur réformateur \
             régulateur rénovateur reproducteur restaurateur scrutateur sénateur spectateur spéculateur téléspectateur \
             tentateur testateur traducteur triomphateur usurpateur utilisateur vérificateur viticulteur vulgarisateur \
             zélateur",
        ),
        (
            "ier ière iers ières",
            "aventurier banquier bijoutier boursier boutiquier cafetier caissier cavalier chapelier charcutier chocolatier \
             coéquipier coursier courtier couturier créancier crémier cuisinier douanier écolier épicier équipier fermier \
             greffier guerrier guichetier héritier hôtelier infirmier jardinier joaillier journalier justicier limonadier \
             meunier ouvrier palefrenier pâtissier pompier postier prisonnier rentier romancier roturier sorcier teinturier \
             tenancier trésorier usurier vacancier",
        ),
        (
            "er ère ers ères",
            "berger boucher boulanger écuyer horloger maraîcher messager passager porcher vacher",
        ),
    ],
    lines: &[],
    endings: &[],
};
