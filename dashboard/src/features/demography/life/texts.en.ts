import type { LifeTexts } from './texts.de'

export const en: LifeTexts = {
  say: ({ women, men, from, to }) => `Life expectancy in the district ${from} to ${to}: women ${women} years, men ${men} years`,
  description: 'So many of 100,000 newborns would reach each age (life table).',
  interval: ({ women, men }) => `95 % range: women ${women}, men ${men} years.`,
  range: (low, high) => `${low} to ${high}`,
  own: 'Calculated from the deaths and the people of the district.',
  places: 'For single places no deaths by age are stored.',
  none: 'No deaths by age are stored here.',
  unit: 'survivors of 100,000, by age in years',
  label: 'Two lines, women and men.',
  women: 'Women',
  men: 'Men',
  point: ({ age, women, men, womenLeft, menLeft }) => `Age ${age}: women ${women}, ${womenLeft} more years; men ${men}, ${menLeft} more years.`,
  columns: { age: 'Age', qx: 'probability of dying', lx: 'survivors', ex: 'years left to live' },
  official: {
    say: ({ region, period, women, men }) => `Officially for ${region} ${period}: women ${women} years, men ${men} years`,
    description: 'Life expectancy at birth: official figures beside our calculation. The table has further ages.',
    unit: 'years',
    label: 'For each region one bar for men and one for women.',
    value: (women, men) => `${women} / ${men}`,
    ours: 'our calculation',
    official: 'official',
    columns: { region: 'region', period: 'years', kind: 'kind', age: 'age' },
    none: 'No official life expectancies are stored here.',
  },
  of: (sex, figure) => `${sex}: ${figure}`,
}
