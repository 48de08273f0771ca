//! Portuguese words of grammar and other words without forms, which no other word may be joined with.

use crate::romance::{Listed, Shared};

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[(
        "-",
        "à a abaixo acima afinal agora aí ainda além algo alguém ali amanhã ambas ambos ante antes ao aonde aos apenas \
             apesar após àquela àquele aquém aqui aquilo as às assim até atrás através cá cada catorze cedo cem cento cinco \
             cinquenta com comigo como conforme connosco conosco consigo contigo contra contudo da dali daquela daquelas \
             daquele daqueles daqui das de dela delas dele deles demais dentre dentro depois desde dessa dessas desse desses \
             desta destas deste destes dez dezasseis dezenove dezesseis dezessete dezoito diante disso disto do dois dos doze \
             duas dum duma durante e ela elas ele eles em embora enfim enquanto então entre entretanto eu ex exceto fora há \
             hoje inclusive isso isto já jamais lá lhe lhes logo longe mais mas me menos mil mim na nada não naquela naquele \
             nas né nela nelas nele neles nem nessa nessas nesse nesses nesta nestas neste nestes ninguém nisso nisto no nós \
             nos novamente nove noventa num numa numas nunca nuns o oitenta oito onde ontem onze os ou para pela pelas pelo \
             pelos perante perto pois por porém porque porquê portanto pra quaisquer qualquer quando quarenta quase quatorze \
             quatro que quem quinze se seis sem sempre sequer sessenta sete setenta si sim só sob sobre somente talvez também \
             tão te ti todavia três treze trinta tu tudo um uma umas uns vinte você vocês vós",
    )],
    lines: &[],
    endings: &[],
};

/// Forms that belong to two words.
pub(crate) const SHARED: Shared = Shared {
    mostly: &[],
    alone: "carteira carteiras música músicas musica musicas vaga vagas",
    letter: None,
    told: "pais",
    unmarked: "",
};
