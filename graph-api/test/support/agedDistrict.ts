import type { Tables } from './world.js'

/** An invented district with all age groups, deaths by age, moves, an official projection, and people of known age who took part. */
export const openFrom = 90
const starts = Array.from({ length: 19 }, (_, group) => group * 5)
const ageTo = (from: number): string => (from === openFrom ? '' : String(from + 4))
const SEXES = ['FEMALE', 'MALE'] as const

const ages = (date: string, count: (group: number) => number): string[] => SEXES.flatMap((sex) => starts.map((from, group) => `kreis,${date},${sex},${from},${ageTo(from)},${count(group)},office`))
const everybody = (place: string, date: string, count: number): string[] => SEXES.map((sex) => `${place},${date},${sex},0,,${count},office`)

export const agedDistrict: Tables = {
  'sources.csv': 'id,title,synthetic,populationBase\noffice,Office,false,2011\nevents,Events,false,\nforecast,Forecast,false,2011\nother,Other forecast,false,2022',
  'regions.csv': `id,level,name,parent,source
kreis,DISTRICT,Kreis,,office
aldorf,MUNICIPALITY,Aldorf,kreis,office
bedorf,MUNICIPALITY,Bedorf,kreis,office`,
  'population.csv': ['region,date,sex,ageFrom,ageTo,count,source',
    // 19 groups of 100 of each sex: 3,800; a year later 102.
    ...ages('2021-01-01', () => 100), ...ages('2022-01-01', () => 102),
    ...everybody('aldorf', '2021-12-31', 1292), ...everybody('bedorf', '2021-12-31', 646)].join('\n'),
  'vitalEvents.csv': ['region,year,kind,sex,ageFrom,ageTo,count,source', 'kreis,2021,BIRTHS,TOTAL,,,50,events', 'kreis,2021,DEATHS,TOTAL,,,76,events', 'kreis,2021,NET_MIGRATION,TOTAL,,,100,events',
    ...SEXES.flatMap((sex) => starts.map((from) => `kreis,2021,DEATHS,${sex},${from},${ageTo(from)},2,events`))].join('\n'),
  'fertilityRates.csv': ['region,period,ageFrom,ageTo,rate,source', ...starts.slice(3, 10).map((from) => `kreis,2021,${from},${ageTo(from)},0.05,office`)].join('\n'),
  'lifeTables.csv': ['region,period,sex,ageFrom,ageTo,qx,lx,Lx,ex,source', ...SEXES.flatMap((sex) => starts.map((from, group) => `kreis,2018-2020,${sex},${from},${ageTo(from)},,${100000 - group * 4000},${from === openFrom ? '' : 490000 - group * 20000},${group === 18 ? 4 : 80 - group * 4},office`))].join('\n'),
  'officialProjections.csv': `region,name,date,sex,ageFrom,ageTo,count,source
kreis,Variante A,2020-01-01,TOTAL,0,,3700,forecast
kreis,Variante A,2027-01-01,TOTAL,0,,3900,forecast
kreis,Variante B,2027-01-01,TOTAL,0,,3900,other`,
  'actors.csv': ['id,name,title,function,region,interestGroups,gender,birthYear,selfStatedAttributes,source',
    ...Array.from({ length: 6 }, (_, index) => `alt${index},Alt ${index},,,aldorf,,,1950,,events`), 'jung,Jung,,,bedorf,,,2000,,events', 'ohne,Ohne,,,bedorf,,,,,events'].join('\n'),
  'projects.csv': 'id,name,description,kind,status,start,end,region,source\nwerkstatt,Werkstatt,,,RUNNING,,,kreis,events',
  'events.csv': 'id,name,kind,project,date,startTime,endTime,venue,latitude,longitude,region,catchment,capacity,source\ntreffen,Treffen,MEETING,werkstatt,2022-05-01,,,,,,aldorf,,,events',
  'participations.csv': ['stakeholder,event,stage,role,date,nominatedBy,source', ...[...Array.from({ length: 6 }, (_, index) => `alt${index}`), 'jung', 'ohne'].map((id) => `${id},treffen,ATTENDED,,2022-05-01,,events`)].join('\n'),
  'topics.csv': 'id,name,parent\nalltag,Alltag,',
  'contributions.csv': ['id,kind,text,event,region,by,topics,date,source', ...Array.from({ length: 5 }, (_, index) => `c${index},WISH,Wunsch ${index},treffen,aldorf,alt0,alltag,2022-05-01,events`)].join('\n'),
}
