/**
 * German words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, auxiliary verbs, particles.
 * Those of Snowball's German list (snowballstem.org/algorithms/german/stop.txt) and some more.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(`
aber all alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm andern anderr anders auch auf aus bei beim bin bis
bist da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus darf darin darüber darum das daß dass dasselbe davon davor dazu dein
deine deinem deinen deiner deines dem demselben den denn dennoch denselben der deren derer derselbe derselben des deshalb desselben dessen dich die dies diese
dieselbe dieselben diesem diesen dieser dieses dir doch dort du durch dürfen eher ein eine einem einen einer eines einfach einig einige einigem einigen
einiger einiges einmal er es etwa etwas euch euer eure eurem euren eurer eures für ganz gar geben gegen gehen geht gewesen gibt ging hab habe haben hat hatte
hätte hatten hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja je jede jedem jeden jeder jedes jemand
jene jenem jenen jener jenes jetzt kann kaum kein keine keinem keinen keiner keines können könnte könnten lang lassen lässt machen mal man manche manchem
manchen mancher manches manchmal mehr mehrere mein meine meinem meinen meiner meines meist mich mir mit muss müssen musste müsste nach nachdem nein nicht
nichts noch nun nur ob oder ohne sagen sagt schon sehr sei sein seine seinem seinen seiner seines seit selbst selten sich sie sind so sogar solche solchem
solchen solcher solches soll sollen sollte sollten sondern sonst sowie statt trotz über um und uns unser unsere unserem unseren unseres unter viel viele
vielen vom von vor während wann war waren warst warum was weg wegen weil weiter welche welchem welchen welcher welches wenig wenige weniger wenn wer werde
werden wie wieder will wir wird wirst wo wohl wollen wollte worden wurde würde wurden würden zu zum zur zwar zwischen
`.trim().split(/\s+/))
