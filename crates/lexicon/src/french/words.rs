//! French words of grammar and other words without forms, which no other word may be joined with.

use crate::romance::{Listed, Shared};

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[(
        "-",
        "à afin ailleurs ainsi alentour alors après arrière assez au aucun aucune aujourd aujourd'hui auparavant auprès \
             auquel aussi autant autour autrefois autrement autrui aux avant avec avis beaucoup bien bientôt c ça car ce ceci \
             cela celle celles celui cent cependant certes ces cet cette ceux chacun chacune chaque chez cinq cinquante \
             combien comme comment contre d dans davantage de déjà demain depuis derrière des dès désormais desquels dessous \
             dessus deux devant dix donc dont dorénavant douze du duquel durant également elle elles en encore enfin ensuite \
             entre entretemps envers environ et eux guère hélas hier hors hui huit ici il ils j jadis jamais je jusqu jusque l \
             là la là-bas laquelle le lequel les lesquelles lesquels leur leurs loin longtemps lors lorsqu lorsque lui m ma \
             maintenant mais malgré me mes mieux mille moi moins mon n naguère ne néanmoins ni non nos notamment notre nous on \
             onze or où ou oui outre par parce parfois parmi partout pas pendant peu peut-être plus plusieurs plutôt pour \
             pourquoi pourtant près presque puis puisqu puisque qu quand quarante quasi quatorze quatre que quelconque quelqu \
             quelque quelquefois quelques qui quinze quoi quoique rien s sa sans se seize selon sept ses seulement si sinon \
             six soi soixante soudain sous souvent sur surtout t ta tandis tant tantôt tard te tellement tes toi tôt toujours \
             toutefois treize trente très trois trop tu un une vers via vingt vite voici voilà volontiers vos votre vous \
             vraiment y",
    )],
    lines: &[],
    endings: &[],
};

/// Forms that belong to two words.
pub(crate) const SHARED: Shared = Shared {
    mostly: &[],
    alone: "capitale capitales commune communes cours fois marine marines",
    letter: None,
    told: "",
    unmarked: "",
};
