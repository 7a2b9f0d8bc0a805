/** Small tables of our own with invented figures, in the form in which the offices publish theirs. */

/** As GENESIS-Online gives 12411-0018: sex and age above the columns, day, key and name before them. */
export const crossTable = `GENESIS-Tabelle: 12411-0018
Bevölkerung: Kreise, Stichtag, Geschlecht, Altersgruppen;;;;;;
Fortschreibung des Bevölkerungsstandes;;;;;;
Bevölkerungsstand (Anzahl);;;;;;
;;;männlich;männlich;weiblich;weiblich
;;;unter 3 Jahre;3 Jahre und mehr;unter 3 Jahre;3 Jahre und mehr
31.12.2021;13072;Musterkreis, Landkreis;1200;98000;1100;101 000 r
31.12.2021;13999;Fremdkreis, Landkreis;5;6;7;8
__________
© Muster`

/** As the Regionaldatenbank gives 12411-01-01-4: day and sex above the columns, key and name before them. */
export const daysAbove = `Tabelle: 12411-01-01-4
Bevölkerungsstand: Bevölkerung nach Geschlecht;;;;
- Stichtag 31.12. -;;;;
regionale Tiefe: Kreise und krfr. Städte;;;;
Bevölkerungsstand (Anzahl);;;;
;;31.12.2015;31.12.2015;31.12.2015
;;Insgesamt;männlich;weiblich
DG;Deutschland;82175684;40514123;41661561
13072;      Musterkreis, Landkreis;200;-;.
__________
"© Muster, Deutschland, 2026.`

/** As the Regionaldatenbank gives 12411-02-03-4: the age in the rows. */
export const agesInRows = `Tabelle: 12411-02-03-4
Bevölkerung nach Geschlecht und Altersgruppen (17);;;;;;
Bevölkerungsstand (Anzahl);;;;;;
;;;;Insgesamt;männlich;weiblich
31.12.2022;13072;Musterkreis;unter 3 Jahre;30;14;16
31.12.2022;13072;Musterkreis;3 bis unter 6 Jahre;/;x;...
31.12.2022;13072;Musterkreis;75 Jahre und mehr;1.500;(700);800
31.12.2022;13072;Musterkreis;Insgesamt;21000;10400;10600
__________`

/** As GENESIS-Online gives flat files (ffcsv). */
export const flatFile = `statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;3_variable_code;3_variable_label;3_variable_attribute_code;3_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q
12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2023-12-31;GEMEIN;Gemeinden;130725251001;Musterdorf;GES;Geschlecht;GESW;weiblich;ALTX20;Altersgruppen;ALT000B03;unter 3 Jahre;17;Anzahl;BEVSTD;Bevölkerungsstand;e
12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2023-12-31;GEMEIN;Gemeinden;130725251001;Musterdorf;GES;Geschlecht;;Insgesamt;ALTX20;Altersgruppen;;Insgesamt;430;Anzahl;BEVSTD;Bevölkerungsstand;e
12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2023-12-31;GEMEIN;Gemeinden;130725251001;Musterdorf;GES;Geschlecht;GESM;männlich;ALTX20;Altersgruppen;ALT000B03;unter 3 Jahre;.;Anzahl;BEVSTD;Bevölkerungsstand;`

/** Deaths of a year, as the Regionaldatenbank gives 12613-01-01-4. */
export const deaths = `Tabelle: 12613-01-01-4
Gestorbene nach Geschlecht;;;;;
Gestorbene (Anzahl);;;;;
;;;Insgesamt;männlich;weiblich
2021;13072;Musterkreis;30;16;14
__________`
