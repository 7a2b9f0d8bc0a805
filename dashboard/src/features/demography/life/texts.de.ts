export const de = {
  say: ({ women, men, from, to }: { women: string; men: string; from: string; to: string }) => `Lebenserwartung im Landkreis ${from} bis ${to}: Frauen ${women} Jahre, Männer ${men} Jahre`,
  description: 'So viele von 100.000 Neugeborenen würden jedes Alter erreichen (Sterbetafel).',
  interval: ({ women, men }: { women: string; men: string }) => `95-%-Bereich: Frauen ${women}, Männer ${men} Jahre.`,
  range: (low: string, high: string) => `${low} bis ${high}`,
  own: 'Aus den Sterbefällen und Menschen des Landkreises gerechnet.',
  places: 'Für einzelne Orte sind keine Sterbefälle nach Alter gespeichert.',
  none: 'Sterbefälle nach Alter sind hier nicht gespeichert.',
  unit: 'Überlebende von 100.000, nach Alter in Jahren',
  label: 'Zwei Linien, Frauen und Männer.',
  women: 'Frauen',
  men: 'Männer',
  point: ({ age, women, men, womenLeft, menLeft }: { age: string; women: string; men: string; womenLeft: string; menLeft: string }) =>
    `Alter ${age}: Frauen ${women}, noch ${womenLeft} Jahre; Männer ${men}, noch ${menLeft} Jahre.`,
  columns: { age: 'Alter', qx: 'Sterbewahrscheinlichkeit', lx: 'Überlebende', ex: 'weitere Lebensjahre' },
  official: {
    say: ({ region, period, women, men }: { region: string; period: string; women: string; men: string }) => `Amtlich für ${region} ${period}: Frauen ${women} Jahre, Männer ${men} Jahre`,
    description: 'Lebenserwartung bei Geburt: amtliche Werte neben unserer Rechnung. Die Tabelle nennt weitere Alter.',
    unit: 'Jahre',
    label: 'Je Gebiet ein Balken für Männer und einer für Frauen.',
    value: (women: string, men: string) => `M ${men} / F ${women}`,
    sentence: (name: string, women: string, men: string) => `${name}: Frauen ${women} Jahre, Männer ${men} Jahre.`,
    ours: 'unsere Rechnung',
    official: 'amtlich',
    columns: { region: 'Gebiet', period: 'Jahre', kind: 'Art', age: 'Alter' },
    none: 'Amtliche Lebenserwartungen sind hier nicht gespeichert.',
  },
  of: (sex: string, figure: string) => `${sex}: ${figure}`,
}

export type LifeTexts = typeof de
