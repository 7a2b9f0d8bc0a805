import type { Tables } from './world.js'

/** An invented district of two municipalities in one Amt, with ages of the district five years apart and rates of its own. */
const groups = [0, 5, 10, 15, 20]
const ageTo = (from: number) => (from === 20 ? '' : from + 4)
const rows = (date: string, counts: Readonly<Record<string, readonly number[]>>) => Object.entries(counts).flatMap(([sex, ofSex]) => ofSex.map((count, group) => `kreis,${date},${sex},${groups[group]},${ageTo(groups[group] ?? 0)},${count},office`))
const totals = (place: string, date: string, [female, male]: readonly [number, number]) => [`${place},${date},FEMALE,0,,${female},register`, `${place},${date},MALE,0,,${male},register`, `${place},${date},TOTAL,0,,${female + male},register`]

export const placesDistrict: Tables = {
  'sources.csv': 'id,title,synthetic,populationBase\noffice,Office,false,2011\nregister,Register,false,2011\nother,Other,false,2022',
  'regions.csv': `id,level,name,parent,source
kreis,DISTRICT,Kreis,,office
amt,AMT,Amt,kreis,office
aldorf,MUNICIPALITY,Aldorf,amt,office
bedorf,MUNICIPALITY,Bedorf,amt,office
leer,DISTRICT,Leer,,office`,
  'population.csv': ['region,date,sex,ageFrom,ageTo,count,source',
    ...rows('2017-01-01', { FEMALE: [100, 100, 100, 100, 500], MALE: [100, 100, 100, 100, 500] }),
    ...rows('2022-01-01', { FEMALE: [110, 105, 105, 110, 570], MALE: [110, 105, 105, 110, 570] }),
    ...totals('aldorf', '2016-12-31', [600, 600]), ...totals('bedorf', '2016-12-31', [300, 300]),
    ...totals('aldorf', '2021-12-31', [700, 690]), ...totals('bedorf', '2021-12-31', [300, 310]),
    'aldorf,2024-12-31,TOTAL,0,,1500,other'].join('\n'),
  'vitalEvents.csv': ['region,year,kind,sex,ageFrom,ageTo,count,source', ...[2017, 2018, 2019, 2020, 2021].map((year) => `kreis,${year},BIRTHS,TOTAL,,,40,office`)].join('\n'),
  'fertilityRates.csv': ['region,period,ageFrom,ageTo,rate,source', ...groups.map((from) => `kreis,2021,${from},${ageTo(from)},${from < 15 ? 0 : 0.05},office`)].join('\n'),
  'lifeTables.csv': ['region,period,sex,ageFrom,ageTo,qx,lx,Lx,ex,source', ...['FEMALE', 'MALE'].flatMap((sex) => groups.map((from, group) => `kreis,2018-2020,${sex},${from},${ageTo(from)},,${100000 - group * 500},${from === 20 ? '' : 498000 - group * 2000},${60 - group},office`))].join('\n'),
}
