//! Words of grammar.

/// Each word with its forms, which are forms of nothing else.
pub(super) const PARTICLES: &str = "ab; abends; aber; abseits; acht; all; alle aller alles allem allen; allenfalls; allerdings; allerlei; als; also; am; \
    an; andernfalls; anders; angesichts; anlässlich; ans; anstatt; auch; auf; aufgrund; aufs; aus; außer; außerdem; \
    außerhalb; bald; bei; beim; beispielsweise; bereits; besonders; bestens; bevor; beziehungsweise; bezüglich; binnen; \
    bis; bisher; bislang; bisschen; bzw; ca; da; dabei; dadurch; dafür; dagegen; daher; dahin; dahinter; damals; damit; \
    danach; daneben; dank; dann; daran; darauf; daraus; darin; darüber; darum; darunter; das; dass; daß; davon; davor; \
    dazu; dazwischen; dein deine deiner deines deinem deinen; dem; demnach; demnächst; den; denen; denn; dennoch; der; \
    derart; deren; derer; dergleichen; \
    derjenige diejenige dasjenige denjenigen demjenigen desjenigen derjenigen diejenigen; \
    derselbe dieselbe dasselbe denselben demselben desselben derselben dieselben; derzeit; des; dessen; desto; dich; die; \
    dies diese dieser dieses diesem diesen; diesseits; dir; doch; dort; dorthin; draußen; drei; drinnen; drüben; du; durch; \
    durchs; eben; ebenfalls; ebenso; ehe; eher; ehestens; ein eine einer eines einem einen; einmal; eins; einst; elf; \
    entlang; entweder; er; \
    erneut erneute erneuten erneuter erneutes erneutem; erst; erstmals; es; etwa; etwas; euch; euer eure eurer eures eurem euren; falls; fast; \
    fort; freilich; frühestens; fünf; für; fürs; gar; gegen; gegenüber; gemäß; genauso; genug; gern gerne; gestern; \
    gleichfalls; hallo; her; heraus; herein; herum; hervor; heute; hier; hierbei; hierher; hierzu; hin; hinaus; hinein; \
    hingegen; hinsichtlich; hinten; hinter; hinzu; höchstens; ich; ihm; ihn; ihnen; ihr ihre ihrer ihres ihrem ihren; im; \
    immer; imstande; in; indem; indes; indessen; infolge; infolgedessen; innen; innerhalb; ins; inzwischen; \
    irgendein irgendeine irgendeiner irgendeines irgendeinem irgendeinen; \
    irgendwelche irgendwelcher irgendwelches irgendwelchem irgendwelchen; irgendwo; ja; \
    je; jede jeder jedes jedem jeden; jedenfalls; jedoch; jeglich jegliche jeglichen jeglicher jegliches jeglichem; \
    jemand jemandem jemanden jemands; jene jener jenes jenem jenen; jenseits; jetzt; jeweils; kaum; \
    kein keine keiner keines keinem keinen keins; keinesfalls; laut; leider; lieber; links; los; mal; man; manchmal; \
    mangels; mehrmals; mein meine meiner meines meinem; meistens; mich; mindestens; mir; mit; mittags; mittels; \
    mittlerweile; möglicherweise; möglichst; morgen; morgens; nach; nachdem; nachts; nämlich; neben; nebst; nein; neun; \
    nicht; nichts; nie; niemals; niemand niemandem niemanden niemands; nirgends; noch; nochmal; nochmals; normalerweise; \
    nun; nur; ob; oben; oberhalb; obgleich; obwohl; oder; off; oft; oftmals; ohne; ohnehin; per; pro; rechts; rund; samt; \
    schon; sechs; sehr; sein seine seiner seines seinem seinen; seit; seitdem; seitens; seither; selber; selbst; sich; sie; \
    sieben; so; sobald; sodass; sofern; sogar; solange; somit; sondern; sonst; soweit; sowie; sowohl; spätestens; statt; \
    stattdessen; stets; teils; teilweise; trotz; trotzdem; über; überall; überhaupt; überm; übermorgen; übers; \
    üblicherweise; um; ums; umso; umsonst; und; uns; unser unsere unserer unseres unserem unseren unsre unsren; unten; \
    unter; unterdessen; unterhalb; unterm; vergebens; via; vielleicht; vielmehr; vier; vom; von; vor; vorerst; vorgestern; \
    vorm; vorne; vors; während; währenddessen; wann; warum; was; weder; weg; wegen; weil; weiterhin; \
    welche welcher welches welchem welchen welch; wem; wen; wenigstens; wenn; wer; weshalb; wessen; wie; wieder; wiederum; \
    wieso; wir; wo; wobei; wodurch; wofür; woher; wohin; wohl; womit; wonach; woran; worauf; worüber; worum; wovon; wozu; \
    zehn; zu; zudem; zuerst; zufolge; zugleich; zuletzt; zum; zumal; zumindest; zunächst; zur; zurück; zusammen; zustande; \
    zuvor; zwar; zwecks; zwei; zwischen; zwölf";
