/** German words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, auxiliary verbs, particles. */
export const STOP_WORDS: ReadonlySet<string> = new Set(`
aber all alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bin bis bist da dabei dadurch dafür
dagegen daher damit danach daneben dann daran darauf daraus darf darin darüber darum davon davor dazu dein deine dem den denn dennoch der deren des deshalb
dessen die dies diese dieselbe dieselben diesem diesen dieser dieses doch dort du durch dürfen eher ein eine einem einen einer eines einfach einige einigen
einiger einmal er es etwa etwas euch euer eure für ganz gar gegen geht gehen gibt geben ging haben habe hat hatte hatten hätte hätten hier hin hinter ich ihm
ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja je jede jedem jeden jeder jedes jemand jene jetzt kann kaum kein keine keinem keinen keiner können
könnte könnten lang lassen lässt mal man manche manchmal mehr mehrere mein meine meist mich mir mit muss müssen müsste nach nachdem nein nicht nichts noch nun
nur ob oder ohne sagen sagt schon sehr sei sein seine seinem seinen seiner seit selbst selten sich sie sind so sogar solche soll sollen sollte sollten sondern
sonst sowie statt trotz über um und uns unser unsere unserem unseren unter viel viele vielen vom von vor wann war waren warum was weg wegen weil weiter welche
welchem welchen welcher welches wenig wenige weniger wenn wer werden wie wieder will wir wird wo wohl wollen worden wurde wurden würde würden zu zum zur zwar zwischen
`.trim().split(/\s+/))
