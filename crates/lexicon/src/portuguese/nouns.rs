//! Portuguese nouns.

use crate::romance::Listed;

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            "- s",
            "abertura abraço abrigo abril abuso academia acento acerto acesso acidente aço acréscimo actividade acúmulo adega \
             adiamento adolescência adolescente advérbio advocacia aeroporto afinidade agência agenda agente agilidade agonia \
             agosto agravamento agricultura água águia ajuda ajuste ala alameda alcance aldeia alegria alerta alfândega \
             aliança alimento alinhamento alívio alma almoço alta alternativa altitude altura alvo amante ambiente ambiguidade \
             âmbito ameaça amizade amnistia amostra análise anarquia angústia anistia aniversário ansiedade antiguidade \
             anúncio aparelho aparência apartamento apego apelo apoio aposento aposta aprendizado arco área areia arena \
             argumento arma armadilha arquibancada arquipélago arquitetura arquivo arranjo arte artéria artifício artigo \
             artilharia árvore asa aspecto assaltante assalto assassinato assembleia assento assinatura assistência assistente \
             assunto astronauta ataque atentado atitude atividade atleta atletismo atraso atributo atrocidade audiência áudio \
             aula aumento ausência austeridade autarquia autenticidade autonomia autoria autoridade auxílio avanço avenida \
             aventura aviso azeite bactéria baía baile bairro bala balanço baleia bancada bandeira banheira banheiro banho \
             barba barca barco barraca barreira barro barulho base batalha bateria batida bebé bebê bebida beijo beira beleza \
             benefício berço bíblia biblioteca bicho bicicleta bilhete biologia bispo bloco bloqueio boato boca boia boicote \
             bola bolacha bolo bolsa bolso bomba bombardeio bondade borracha bosque braço brecha brevidade briga brigada \
             brincadeira brinquedo brisa bronze brutalidade buraco burguesia burocracia busca cabana cabeça cabelo cabine cabo \
             cachaça cadeia cadeira cadete café caixa calamidade calçada calma cama camada câmara câmera caminhada caminho \
             camisa camiseta campeonato cancelamento candidatura caneta canto capa capacidade capela capitania capítulo \
             captura caravana carcaça caridade carne carreira carro carroça carta carteira cartório casamento cascata castelo \
             castidade castigo catálogo catástrofe categoria causa cavalo caverna cela celebridade célula cena cenário centavo \
             centena centenário centímetro centro cerca cerco cérebro cerimônia cerimónia certeza cerveja chacina chama \
             chamada chance chapa charge chave chefia chegada cheque choque chuva ciclo cidade ciência cigarro cimeira cimento \
             cineasta cinema circuito círculo circunferência circunstância cirurgia clareza claridade classe cláusula cliente \
             clima clínica clube cobertura cobra cobrança código coerência coincidência coisa cola colapso colega colégio \
             coletividade colheita colina colônia colónia coluna comandante comando comarca combate combatente começo comédia \
             comentário comerciante comércio comício comida comitê comité comitiva comodidade companhia competência \
             complexidade componente comportamento compra compromisso comunicado comunidade conceito concerto concha \
             concordância concorrência concorrente concurso conduta conferência confiança conflito confronto congresso \
             conhecimento conjunto conquista consciência conselho consenso consequência consórcio consulado consulta consumo \
             contacto contato contenda conteúdo contexto continente continuidade contrabando contraste contrato contribuinte \
             controle controlo controvérsia convênio convite convivência cooperativa cópia corda coroa corpo correia correio \
             corrente corrida cortina cota credibilidade crédito crença crente crescimento criança criatividade crime \
             criminalidade critério crueldade cruzada cruzeiro cuidado culpa culpabilidade cultura cúmplice cumprimento cúpula \
             cura curiosidade curso curva custódia dado dança dano data debate debilidade década decadência decreto \
             dedicatória dedo defeito defesa deficiência déficit delegacia delícia delinquente delito demanda democracia \
             democrata demora densidade dente denúncia departamento depoimento depósito derrota desafio desastre descanso \
             descarga descendente descoberta desconto desculpa desejo desembarque desempenho desemprego desenho \
             desenvolvimento desfile desgaste desgraça desigualdade desmatamento despacho despedida despejo despesa destaque \
             destino desvio detalhe dezembro dia diagnóstico diálogo diamante dicionário dieta diferença dificuldade dignidade \
             dinastia dinheiro diploma diplomacia diplomata dirigente disciplina disco discurso disponibilidade dispositivo \
             disputa distância distrito ditado ditadura diva diversidade dívida divindade divórcio docente documento doença \
             doente domicílio domingo domínio dose doutrina drama droga duelo dúvida economia edifício efeito eficiência eixo \
             elasticidade elefante elemento eletricidade elite elogio embaixada embargo embarque emblema emenda ementa \
             emergência emigrante emissora emprego empresa empréstimo encerramento encontro endereço endividamento energia \
             enfermaria enfermidade enfrentamento engano engenharia enredo ensaio ensino entendimento entidade entrada entrega \
             entretenimento entrevista envelhecimento envio epidemia episódio época equidade equilíbrio equipamento equívoco \
             erro erva escada escala escândalo escola escolha escolta escrita escritório escudo escultura esfera esforço \
             esgoto espaço espada especialidade espécie espelho espera esperança espetáculo espingarda espírito esporte \
             esquadra esquema esquina estabelecimento estabilidade estaca estacionamento estadia estádio estado estágio \
             estância estante estatística estátua estatuto estilo estimativa estímulo estoque estrada estratégia estreia \
             estrela estrutura estudante estudo etapa eternidade etnia evento evidência excesso exemplo exercício exército \
             exigência exílio existência êxito êxodo expectativa experiência experimento extremidade fã fábrica fabricante \
             faca face fachada facilidade facto faculdade faixa fala falência falha falsidade falta fama família familiaridade \
             farmácia farsa fascismo fase fatia fato fatura fauna favela fazenda febre feira felicidade fenómeno fenômeno fera \
             feriado ferimento ferramenta ferro ferrolho ferrovia fertilidade festa festejo fevereiro fiança fiasco ficha \
             fidelidade figura figurino fila filme filosofia finalidade financiamento firma fita flexibilidade flora floresta \
             fluxo foco fogo folha folheto fome fonte força fórmula fornecimento foro fortaleza fortuna foto fotografia \
             fracasso fragilidade fragmento frase fraternidade fraude freio frente frequência fronteira frota fruta fuga \
             fumaça funcionalidade fundamento fundo furto gabinete gado galeria galinha gama ganância garantia garrafa \
             gasolina gasto gelo gênero género generosidade gênio gente geografia gerente gesto ginásio gíria globo glória \
             golpe gota governante graça grau gravata gravidade greve gripe grito grupo guarda guerra guerrilha guia guitarra \
             habilidade habitante hábito harmonia helicóptero hemisfério herança hierarquia hino hipódromo hipótese história \
             homicídio honestidade honra hora horário horizonte horta hóspede hospício hospitalidade hostilidade humanidade \
             humanismo humildade ícone idade ideia identidade ideologia idioma idiota ídolo igreja igualdade ilha imigrante \
             imortalidade impacto imparcialidade impasse império implante importância impossibilidade imposto imprensa \
             imprudência impulso impunidade imunidade incapacidade incêndio incentivo incidente incômodo independência índice \
             indício indiferença individualidade indivíduo indulto indústria infância infelicidade inferno infinidade \
             influência infraestrutura ingresso iniciativa início injustiça inquérito inquietude insegurança insensibilidade \
             inseto insônia instabilidade instância instante instinto instituto instrumento insulto integrante integridade \
             inteligência intensidade intercâmbio interesse interferência intérprete intervalo intimidade inveja inverno \
             investimento ira irmandade ironia irregularidade isca janeiro janela jeito joia jornada jornalismo juízo \
             julgamento julho junho junta jurado juro justiça juventude labirinto laboratório laço lado lago lagoa lágrima \
             lama lamento lâmpada lança lançamento lance lancha laranja largada latitude laudo lava lealdade legado legalidade \
             legitimidade leite leito leitura lema lenda leste letra leva levantamento liberdade liderança limite linchamento \
             língua linha lista literatura livraria lixo localidade logotipo loja longevidade longitude lote loucura lua lucro \
             luta luto luva luxo macaco machismo madeira madrasta madrugada máfia magia magistratura magnitude maio maioria \
             mala maldade mamãe mancha mandado mandante mandato maneira manhã manifesto manobra mapa mapeamento máquina \
             maratona maravilha marcha março marido marinha martelo máscara masculinidade massa massacre matança matemática \
             matéria maternidade matrícula matrimônio maturidade mecanismo medalha média medicamento medicina medida \
             mediocridade medo meio melhora melodia membro memória mentalidade mentira mercado mercadoria merenda mérito \
             mestre meta metade método metro metrô microfone mídia migrante milagre milênio milho militante mina ministério \
             minoria minuto miséria missa mistério mistura mito mobilidade mochila moda modalidade modelo modernidade modo \
             módulo moeda momento monarquia monge monopólio monstro montanha montante monumento morada moradia moralidade \
             morro mortalidade morte mosca mosquito mostra motivo moto motocicleta movimento mudança multa mundo município \
             muro música nacionalidade nascente nascimento naturalidade natureza naufrágio nave navio neblina necessidade \
             negócio neutralidade neve ninho noite nômade nome nordeste norma normalidade norte nota notícia noticiário novela \
             novembro novidade núcleo número obediência obesidade objectivo objecto objetivo objeto obra obscuridade obstáculo \
             oceano ódio oeste oferta oficina ofício óleo olho olimpíada ombro onça onda ópera oportunidade orçamento orelha \
             organismo orgulho originalidade orla orquestra osso ouro outono outubro ouvido ouvinte ovelha oxigênio paciente \
             pacote pacto padrasto padre pagamento página palácio palavra palco palestra palha palma palpite pancada pandemia \
             panela pano papai parada parágrafo paraíso parcela parceria parede parente parlamento parque participante \
             particularidade parto passado passaporte passarela pássaro passeata passeio passo pasta pasto paternidade pátria \
             patrimônio patriota patrocínio patrulha pausa pauta pé peça pecado peculiaridade pedaço pedágio pedestre pediatra \
             pedido pedra peito peixe pele penitenciária pensamento percurso perda pergunta periculosidade periferia perigo \
             período permanência perna pérola personalidade perspectiva perspetiva pesca peso pesquisa petróleo piada piano \
             pico piedade pilha pintura pirata piscina piso pista pistola placa planeta planície plano planta plantio \
             plataforma plateia plenário plenitude pobreza poço poeira poema poesia poeta poltrona pólvora pomba ponte \
             popularidade porcelana portaria posicionamento posse possibilidade posteridade potência potencialidade pousada \
             praga praia prata prato preço preconceito prédio prefácio prefeitura preferência prejuízo prémio prêmio premissa \
             presença presidência presídio pressa pressuposto prévia primavera princípio prioridade privacidade privilégio \
             probabilidade problema procedência procedimento processo procura produtividade produto profeta profundidade \
             programa progresso projecto projeto prolongamento promessa promotoria prontuário pronunciamento propósito \
             proposta propriedade prosa prosperidade protesto protocolo prova província proximidade prudência psicologia \
             psiquiatra puberdade publicidade pulga pulo punho quadra quadrilha quadro qualidade quantia quantidade quarentena \
             queda queima queixa quietude quilo quilómetro quilômetro quina quiosque quota raça racionalidade racismo rádio \
             raio raiva ramo rampa rancho rapto raridade rastreamento rastro rato realidade rebanho rebelde recado recebimento \
             receita recibo recompensa reconhecimento recorde recruta recurso rede reembolso referência referendo reflexo \
             reforço reforma refúgio regata regência regime registo registro regra regulamento reinado relacionamento \
             relâmpago relato relatório relevância relevo relógio remédio remo renda rendimento rentabilidade renúncia repasse \
             represa represália representante república repúdio requerimento requisito reserva resgate residência residente \
             resíduo resistência respeito responsabilidade resposta ressaca ressentimento restaurante resto resultado resumo \
             retirada retorno retrato retrocesso revista revolta riqueza risco ritmo rito rivalidade rixa rocha roda rosto \
             roteiro rotina roubo roupa rua ruído ruína rumo ruptura sábado sabonete sacerdote saciedade saco sacola \
             sacrifício safra saga saída sala salário saldo saliva salto saneamento sangue sanidade santidade santuário sapato \
             sargento saudade seca secretaria século seda sede segredo segurança seita selva semana semente sentença \
             sentimento sequela sequência sequestro série seriedade serpente serra serviço setembro severidade sexo \
             sexualidade sigla silêncio símbolo simplicidade sinceridade sindicato sintoma sismo sistema site sítio soberania \
             sobrevivência sobrevivente sociedade socorro sofrimento soldado solicitude solidariedade sombra sonda sonho sono \
             sopa sorriso sorte sorteio subida subsídio subsistência subúrbio sucesso suicídio supermercado suplente \
             surgimento surpresa surto sustentabilidade susto tabaco tabela talento tamanho tanque tapete tarde tarefa tarifa \
             tartaruga taxa teatro tecido tecnologia teia tela telefone telefonema telenovela telha telhado tema temperatura \
             tempestade templo tempo temporada tenda tendência tenente teoria terapeuta terapia terço terra terremoto terreno \
             território terrorismo testa testamento teste testemunha texto tigre timbre tinta tipo tiro tiroteio título tocha \
             tonalidade tonelada topo tormenta torneio torneira torre tortura tosse totalidade trabalho traço tráfego \
             traficante tráfico tragédia trajecto trajeto trama tranquilidade transferência transparência transplante \
             transporte tratado tratamento trave travessia trecho trégua treinamento treino tribo tribuna tributo trilha \
             trimestre trindade tripulante tristeza triunfo trono tropa túmulo tumulto turbulência turismo turma turno tutela \
             unanimidade unha unidade universidade universo urgência urna usina uso utensílio utilidade vaca vacina vácuo vaga \
             vaidade vala validade valsa vanguarda vara varanda variedade vaso vassoura vazamento veículo vela velocidade \
             venda veneno vento ventre verba verdade veredito vergonha vestido vestígio vestimenta viabilidade viaduto viatura \
             vício vídeo vidro vigência vigilância vigilante vila vingança vinho violência virgindade vírgula virtude \
             visibilidade visita visitante vista vitalidade vítima vitória vitrine vizinhança volta vontade voo votante voto \
             vulnerabilidade vulto xerife zona zoológico",
        ),
        (
            "- es",
            "algoz altar amanhecer amor aprendiz bar bem-estar calor capataz cartaz celular chafariz cicatriz clamor colar \
             colher computador cor cruz dever dor elevador estupidez exemplar familiar favor fervor flor foz furor giz \
             gravidez horror humor jantar lar lazer lugar mal-estar matriz militar motor nariz noz nudez odor olhar par perdiz \
             pesar pilar poder prazer radar raiz rancor refrigerador rigor rumor sabor sector setor suor surdez talher tambor \
             televisor temor tenor terror timidez tremor tumor valor vapor verniz vigor xadrez",
        ),
        (
            "ão ões",
            "ação acepção acusação adaptação adesão adição administração admiração admissão adoção adopção adoração afirmação \
             agitação aglomeração agressão alegação alimentação alteração altercação ambição ampliação amputação anexação \
             animação anotação antecipação anulação aparição aplicação apreensão apresentação apropriação aprovação \
             aproximação aptidão apuração argumentação arrecadação articulação aspiração assimilação associação assunção \
             atenção atração atribuição atuação atualização autorização avaliação aviação avião balão balcão batalhão bilhão \
             bilião botão caixão calção camarão camião caminhão canção canhão captação caracterização cartão carvão celebração \
             certidão cessão circulação citação civilização classificação coação coalizão colaboração coleção coligação \
             colisão colocação colonização combinação comemoração comissão comoção comparação compensação competição \
             complicação composição compreensão compressão comunhão comunicação conceção concentração concepção concessão \
             conciliação conclusão condenação condição condução conexão confederação confirmação confissão confrontação \
             confusão congestão conjunção consideração consolidação conspiração constatação constituição construção consumação \
             contaminação contenção contestação contração contradição contratação contribuição convenção conversação conversão \
             convicção convocação convulsão cooperação coordenação coração coroação corporação correção corrupção cotação \
             criação danação decepção decisão declaração decoração dedicação dedução definição deformação degradação delação \
             delegação deliberação demarcação demissão demolição demonstração denominação deportação depreciação depressão \
             desaceleração descolonização descrição designação desilusão desnutrição destinação destituição destruição \
             detenção deterioração determinação devastação devoção devolução dimensão diminuição direção direcção discrição \
             discriminação discussão dispersão disposição disseminação dissolução distinção distorção distribuição diversão \
             divisão divulgação doação documentação dominação duração edição educação efetivação elaboração eleição elevação \
             eliminação emancipação embarcação emigração emissão emoção encenação equação erosão erupção escalação escravidão \
             escuridão especificação especulação estabilização estação estagnação evacuação evasão evolução exaltação exceção \
             exclusão excursão execução exibição expansão expedição explicação exploração explosão exportação exposição \
             expressão expropriação expulsão extensão extinção extorsão extração extradição facção falsificação federação \
             feição feijão ficção filiação fiscalização fixação flutuação formação formulação fração frustração função \
             fundação furacão fusão galão gavião geração gestão globalização gravação guarnição habilitação habitação \
             hospitalização identificação ilusão ilustração imaginação imigração imitação implantação implementação implicação \
             importação imposição impressão improvisação imputação inauguração incisão inclinação inclusão incorporação \
             incursão indagação indenização indicação indignação infecção infiltração inflação inflamação informação infração \
             inovação inquietação inscrição inspeção inspiração instalação instituição instrução insurreição integração \
             intenção interação interceptação interdição interpretação interrogação interrupção intervenção intimação \
             intimidação introdução inundação invasão invenção investigação irrigação irritação isenção jurisdição \
             justificação legalização legião legislação lesão liberação libertação lição licitação ligação limão limitação \
             liquidação locação localização lotação maldição manifestação manipulação mansão manutenção mediação medição melão \
             menção migração milhão missão mobilização moção moderação modernização modificação monção montão multidão munição \
             mutação nação narração natação navegação negação negociação noção nomeação notificação nutrição obrigação \
             observação obsessão obtenção ocasião ocupação omissão opção operação opinião oposição opressão oração organização \
             orientação paixão paralisação partição participação pavilhão pensão perceção percepção perdição perfeição \
             perfuração perseguição petição plantação poluição população porão porção portão posição possessão precaução \
             precipitação precisão predição pregação premiação preocupação preparação prescrição preservação pressão prestação \
             presunção prevenção previsão prisão privação privatização procissão proclamação procuração produção profissão \
             programação progressão proibição projeção proliferação promoção propagação proporção proposição prorrogação \
             prostituição proteção protecção provisão provocação publicação pulmão punição qualificação questão quinhão ração \
             razão reabilitação reação reacção realização reavaliação rebelião receção recepção recessão reclamação \
             recomendação reconciliação reconstrução recordação recreação recuperação redação redenção redução reeleição \
             refeição reflexão região regulação regulamentação reintegração reivindicação rejeição relação religião remoção \
             remuneração rendição renovação reparação repercussão repetição representação repressão reprodução reprovação \
             requisição rescisão resolução respiração ressurreição restauração restituição restrição retaliação retenção \
             retração retribuição reunião revelação revisão revogação revolução rotação sanção satisfação saudação seção \
             secção secessão sedução segregação seleção selecção sensação separação sermão sessão simulação situação solidão \
             solução submissão subordinação subvenção sucessão sugestão superação superstição supervisão suposição supressão \
             suspensão sustentação televisão tensão tentação titulação tostão tradição tradução traição tramitação transação \
             transcrição transformação transfusão transgressão transição transmissão tribulação trovão tubarão união \
             urbanização utilização vacinação vagão valorização variação vastidão vazão vegetação verão versão vibração \
             violação visão vocação votação vulcão zangão",
        ),
        ("ão ãos", "bênção grão órgão sótão"),
        ("ão ães", "cão pão"),
        (
            "m ns",
            "abordagem álbum aprendizagem arbitragem armazém atum bagagem barragem batom bem boletim bombom carruagem clonagem \
             comum confim contagem coragem cupom desvantagem dom dosagem drenagem embalagem engrenagem espionagem estiagem \
             ferrugem festim filmagem folhagem fórum garagem homenagem hospedagem imagem item jardim jasmim jejum jovem \
             lavagem linguagem malandragem margem marrom massagem mensagem mestiçagem miragem montagem motim nuvem ordem \
             origem paisagem passagem percentagem personagem porcentagem postagem ramagem refém reportagem roupagem ruim \
             selvagem som sondagem tom vantagem vertigem viagem virgem",
        ),
        (
            "l is",
            "animal arsenal canal capital carnaval casal cereal comensal criminal cristal curral edital editorial festival \
             funeral hospital ideal intelectual jornal litoral local manancial manual marechal material memorial metal mineral \
             moral mural pedestal portal postal quintal ramal recital ritual sinal temporal terminal tribunal vendaval vogal",
        ),
        (
            "el éis",
            "bordel carrossel cartel corcel coronel cruel fiel hotel painel papel pastel pincel quartel tonel",
        ),
        ("ível íveis", "combustível nível"),
        (
            "o os a as",
            "açougueiro acusado adversário advogado aliado aluno aposentado árbitro arquiteto associado aventureiro bancário \
             banqueiro barbeiro bêbado beneficiário bibliotecário bicheiro bilionário biólogo bombeiro bruxo cabeleireiro \
             cachorro camareiro caminhoneiro candidato cangaceiro carcereiro carpinteiro carteiro cego comissário companheiro \
             condenado conselheiro convidado cordeiro cozinheiro criado cunhado curandeiro delegado deputado desabrigado \
             desempregado destinatário diabo dono empregado empresário enfermeiro engenheiro escravo esposo estagiário \
             estrangeiro estudioso fazendeiro feiticeiro filho filiado filósofo fofoqueiro fotógrafo fugitivo funcionário \
             garimpeiro garoto gato gémeo gêmeo geólogo goleiro guerreiro guerrilheiro herdeiro indiciado inimigo inquilino \
             jardineiro jornaleiro legionário lobo louco magistrado mandatário marinheiro médico mendigo menino mensageiro \
             mercenário milionário ministro missionário moço motoqueiro músico namorado neto noivo operário padeiro padrinho \
             palhaço parceiro partidário passageiro pato pedreiro porco prefeito preso primo prisioneiro proprietário \
             psicólogo químico refugiado revolucionário sapateiro secretário síndico sobrinho sócio sociólogo sogro solteiro \
             teólogo tesoureiro tio tropeiro universitário usuário vaqueiro veterano veterinário viúvo vizinho voluntário",
        ),
        (
            "or ora ores oras",
            "administrador admirador agitador agressor agricultor amador apresentador assessor atirador aviador caçador cantor \
             catador coautor colaborador colecionador colonizador comentador competidor compositor comprador condutor \
             conquistador conservador conspirador construtor consultor consumidor contador coordenador corredor corretor \
             credor criador curador defensor descobridor desembargador devedor director diretor doador domador doutor editor \
             educador eleitor empreendedor entrevistador escritor escultor espectador explorador exportador fiador fornecedor \
             fumador fundador ganhador gestor governador historiador importador impostor infrator inspetor instrutor \
             interlocutor invasor inventor investidor investigador jogador lançador legislador leitor libertador locutor \
             lutador mediador moderador morador nadador narrador navegador negociador observador operador opositor opressor \
             orador organizador ouvidor pastor pecador perdedor perseguidor pescador pesquisador pintor portador possuidor \
             predador pregador procurador produtor professor programador promotor protetor provedor receptor redator reitor \
             relator revisor sabotador sedutor seguidor senador senhor sequestrador servidor sonhador supervisor telespectador \
             torcedor torturador trabalhador tradutor traidor treinador tutor usurpador varredor vencedor vendedor vereador \
             violador zelador",
        ),
        (
            "ista istas",
            "acionista ambientalista anarquista artista ativista automobilista bolsonarista budista capitalista ciclista \
             cientista colunista comunista conformista congressista contrabandista corporativista cronista dentista \
             desenvolvimentista ecologista economista eletricista especialista esportista esquerdista estadista estilista \
             extremista fascista federalista feminista finalista flautista frentista fundamentalista futurista golpista \
             grevista humanista humorista idealista imperialista islamista jihadista jornalista jurista legalista lojista \
             lulista machista malabarista maquinista marxista modernista moralista motociclista motorista nacionalista nazista \
             neonazista novelista nutricionista oculista oportunista otimista pacifista paraquedista peronista pessimista \
             petista pianista populista progressista protagonista racista realista reformista roteirista semifinalista \
             separatista sexista sindicalista socialista surfista taxista tenista terrorista trapezista trotskista turista \
             unionista urbanista violinista",
        ),
        (
            "ês esa eses esas",
            "burguês camaronês camponês cantonês chinês congolês dinamarquês escocês finlandês francês freguês gabonês galês \
             gaulês genovês holandês inglês irlandês islandês japonês javanês libanês maltês marquês marselhês milanês \
             montanhês neozelandês nepalês norueguês polonês português ruandês senegalês sudanês tailandês taiwanês timorês \
             tirolês ugandês vietnamês",
        ),
    ],
    lines: &[],
    endings: &[],
};
