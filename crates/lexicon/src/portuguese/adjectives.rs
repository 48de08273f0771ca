//! Portuguese adjectives.

use crate::romance::Listed;

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            "o a os as",
            "absoluto abstrato absurdo académico acadêmico açoriano acreano administrativo adulto adverso aéreo africano \
             afro-brasileiro agrário agressivo agudo alagoano alcoólico aleatório alérgico alheio alternativo alto amarelo \
             amargo ambicioso americano amplo anglicano angolano anónimo anônimo antártico antigo antipático apto árduo \
             argelino argentino aristocrático artístico asiático assíduo astronômico astuto atento atlântico atlético \
             atmosférico atômico atónito atrativo australiano austríaco autêntico automático autónomo autônomo autoritário \
             baiano baixo balístico barato barulhento básico bélico belo benéfico biológico boliviano bonito branco brasileiro \
             britânico brusco bruto búlgaro burocrático cabo-verdiano calmo caloroso calvo caótico caprichoso característico \
             caridoso carinhoso caseiro católico cauteloso cênico certo cheio chileno cinematográfico cínico cívico \
             clandestino claro clássico climático clínico colectivo coletivo colombiano cômico competitivo completo complexo \
             comunitário concreto confuso consecutivo construtivo contemporâneo contínuo contraditório contrário controverso \
             copioso corajoso coreano correcto correto corrupto cósmico costeiro cotidiano criativo criminoso criterioso \
             crônico cubano culto curioso curto décimo decisivo defeituoso definitivo delicado delicioso democrático \
             demográfico denso desastroso deserto desonesto desportivo diário didático digno dinâmico diplomático directo \
             direto discreto distinto diverso divino doloroso doméstico dramático drástico duplo duradouro duro duvidoso \
             ecológico econômico económico educativo efectivo efetivo egípcio eléctrico electrónico elétrico eletrônico \
             emotivo energético enérgico enfermo equatoriano errôneo escandaloso escasso escuro eslavo eslovaco esloveno \
             espaçoso espantoso específico espesso espontâneo esporádico esportivo esquisito estático estatístico estético \
             estranho estratégico estreito estrito estúpido eterno ético étnico exacto exato excessivo exclusivo executivo \
             exótico explícito explosivo expressivo extenso externo extraordinário extremo falso famoso fantástico \
             farmacêutico favorito federativo feio feminino ferroviário festivo fictício filipino financeiro fino físico fixo \
             fluido formoso fotográfico fraco franco fraterno frio frouxo frutífero furioso futuro gástrico gaúcho genérico \
             generoso genético genuíno geográfico georgiano gigantesco glorioso goiano gordo gracioso gráfico grato gratuito \
             grego grosseiro grosso haitiano harmonioso helênico heróico heroico hidráulico hidrelétrico higiênico hipotético \
             hispânico histórico honesto honroso horroroso humanitário humano húmido húngaro idêntico ideológico idôneo idoso \
             ilegítimo ilícito imaginário imediato imenso imobiliário imperfeito impuro incerto incompleto incorreto incrédulo \
             indevido indiano indireto inédito inesperado infinito ingênuo ingrato injusto inócuo inquieto inseguro insólito \
             inteiro intensivo intenso interino interno íntimo intrínseco inverso iraniano iraquiano irônico islâmico italiano \
             jamaicano jeitoso jordaniano judaico judiciário jurídico justo largo latino latino-americano legislativo legítimo \
             lento líbio lícito ligeiro limpo lindo linguístico líquido literário lituano lógico longínquo longo louro lúcido \
             lucrativo luminoso lusitano luso luxuoso macio mágico magnético magnífico magro maligno malvado maravilhoso \
             marítimo masculino matemático materno máximo mecânico médio medroso melancólico mero mesmo metálico metropolitano \
             mexicano mineiro mínimo minucioso minúsculo misterioso místico misto moçambicano moderno modesto monetário \
             monstruoso moreno mortífero muçulmano mudo mundano mútuo narrativo nativo necessário negativo negro nervoso \
             neutro nigeriano nítido nocivo nono nordestino norte-americano norte-coreano notório noturno nulo numérico \
             numeroso obeso obrigatório obscuro obsoleto óbvio oceânico ocioso oco ofensivo oitavo olímpico oneroso oportuno \
             orçamentário orgânico orgulhoso originário ortodoxo ótimo otomano pacífico palestiniano palestino pálido \
             panorâmico paraguaio paraibano paralelo passivo paterno patético patriótico paulistano pecuário pedagógico \
             penitenciário penoso pequeno perfeito perigoso periódico pernambucano perpétuo peruano perverso péssimo \
             petrolífero plástico pleno poético polaco polémico polêmico positivo póstumo pré-histórico precário precioso \
             preciso preguiçoso preparatório preto preventivo prévio primário primitivo privado problemático produtivo \
             profundo progressivo prolífico pronto propício próprio próspero provisório próximo prussiano psicológico \
             psiquiátrico psíquico publicitário puro quarto querido quieto quinto rápido raro raso reacionário recíproco \
             recreativo redondo religioso remoto repentino repetitivo representativo repressivo republicano respectivo \
             respeitoso restrito retrógrado rico ridículo rígido rigoroso robusto rochoso rodoviário romano romântico romeno \
             rotativo roxo rubro ruidoso ruivo russo rústico sábio saboroso sacro sadio sagrado sangrento sanitário sarcástico \
             satânico satírico saudoso seco secreto secundário sedentário seguro seletivo sensato sereno sergipano sério \
             sérvio sétimo severo sexto significativo silencioso simbólico simpático sincero sinistro sintético sírio sísmico \
             sistemático soberano sóbrio solidário sólido solitário soviético sozinho subjetivo subterrâneo sucessivo sueco \
             suíço sujo sul-africano sul-americano sul-coreano sumário supérfluo supremo surdo tácito táctico tardio tático \
             tecnológico telefónico telefônico temático temeroso tenso teórico terapêutico terceiro térmico tímido típico \
             tóxico trabalhoso trágico traiçoeiro tranquilo transitório traumático tremendo tributário tunisiano turco \
             turístico turvo ucraniano último úmido único unitário urbano uruguaio vago vaidoso valioso vário vasto vazio \
             venenoso venezuelano ventoso verdadeiro vergonhoso vermelho vertiginoso vicioso vigoroso virtuoso vitalício \
             vitorioso vivo volumoso voluntarioso",
        ),
        (
            "- s",
            "abundante alarmante alegre amazonense ambulante árabe ardente arrogante asteca ateniense ausente bastante belga \
             breve brilhante canadense capixaba carente carioca catarinense cearense célebre ciente cinza circense coerente \
             comovente competente consciente consequente consistente constante contente contundente conveniente convincente \
             cosmopolita costarriquense crescente croata decadente decente decorrente deficiente deprimente determinante \
             diferente divergente doce dominante eficiente elegante eloquente emergente eminente emocionante enorme \
             equivalente estadunidense estressante etíope evidente excelente excitante exigente existente exuberante \
             fascinante firme flagrante fluente fluminense forte frequente fulminante galante genocida gigante grave gritante \
             guineense hesitante hipócrita homicida humilde ignorante iminente impactante importante impotente imprudente \
             incessante incoerente inconsciente independente indiferente indígena inerente inocente insistente insuficiente \
             inteligente interessante intolerante intrigante irritante israelense israelita leve maranhense marcante \
             mato-grossense moscovita nicaraguense nobre obediente paraense paranaense parisiense patente paulista pendente \
             permanente persa persistente pertinente pobre potente preocupante prepotente presente procedente proeminente \
             prudente quente radiante recente relevante reluzente resistente restante reticente rondoniense rosa saudita \
             seguinte semelhante significante silente solene suave subsequente suficiente suicida sul-mato-grossense sunita \
             surpreendente timorense tolerante transparente triste triunfante unânime urgente valente verde vibrante \
             vietnamita vigente xiita",
        ),
        (
            "- es",
            "anterior atroz audaz auxiliar capaz circular eficaz escolar espetacular exterior feliz feroz fugaz incapaz \
             ineficaz infeliz inferior interior irregular muscular nuclear parlamentar particular peculiar perspicaz polar \
             popular posterior preliminar regular sagaz similar singular solar superior tenaz titular ulterior veloz voraz \
             vulgar",
        ),
        (
            "l is",
            "acidental actual adicional ambiental amoral ancestral anormal anual arterial artesanal artificial atual \
             audiovisual banal bestial bilateral brutal carnal celestial central cerebral cerimonial circunstancial colonial \
             colossal comercial conceitual condicional confidencial conjugal constitucional continental contratual \
             convencional cordial corporal crucial cultural decimal departamental desigual desleal digital educacional \
             eleitoral emocional empresarial episcopal espacial especial espiritual essencial estadual estatal estrutural \
             eventual excepcional existencial experimental facial fatal federal fenomenal feudal floral florestal formal \
             frontal funcional fundamental genial geral glacial global governamental gradual gramatical habitual horizontal \
             hormonal igual ilegal imoral imparcial imperial individual industrial inicial institucional instrumental integral \
             intencional intercontinental internacional invernal irracional judicial lateral leal legal liberal literal \
             marginal marital matinal matrimonial medicinal mensal mental meridional ministerial monumental mortal \
             multilateral multinacional mundial municipal musical nacional natal natural naval neoliberal neutral normal \
             nupcial ocasional ocidental opcional operacional oral orçamental oriental original parcial paroquial pastoral \
             patrimonial patronal penal plural pontual potencial preferencial presidencial principal processual profissional \
             promocional proporcional proverbial provincial quinquenal racial racional radical regional residencial rural \
             salarial semanal semestral sensacional sensual sentimental sexual sindical social substancial superficial teatral \
             territorial textual total tradicional transversal tribal trimestral triunfal trivial tropical unilateral \
             universal usual vegetal verbal vertical viral virtual visual vital",
        ),
        (
            "vel veis",
            "abominável aceitável acessível admirável adorável agradável alcançável amável aplicável apreciável comparável \
             compatível compreensível condenável confiável confortável considerável contornável credível desagradável \
             descartável desejável desfavorável detestável disponível divisível durável elegível estável favorável flexível \
             formidável horrível impagável impecável impensável imperdoável impossível imprevisível improvável inaceitável \
             inadmissível incalculável incansável incompatível incompreensível inconfundível incontestável incontrolável \
             incrível indescritível indiscutível indispensável inegável inelegível inesquecível inevitável inexplicável \
             inflexível inigualável insensível inseparável instável insuperável insuportável insustentável intolerável \
             invencível inviável invisível invulnerável irresistível irresponsável irreversível lamentável legível louvável \
             memorável miserável navegável notável palpável passível perceptível permeável plausível possível potável \
             preferível previsível provável razoável realizável reciclável renovável rentável respeitável responsável saudável \
             sensível sociável solúvel suportável suscetível sustentável temível terrível tolerável variável viável visível \
             vulnerável",
        ),
    ],
    lines: &[],
    endings: &[],
};
