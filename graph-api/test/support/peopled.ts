import { district } from './district.js'
import type { Tables } from './world.js'

/** The small district, with what persons state of themselves and with a population by sex and age. */
export const peopled: Tables = {
  ...district,
  'actors.csv': `id,name,title,function,region,interestGroups,gender,birthYear,selfStatedAttributes,source
ada,Ada Ähre,Dr.,Leitung,aldorf,sport;jugend,FEMALE,1982,,minutes
ben,Ben Bär,,,aldorf,,MALE,1950,,minutes
cem,Cem Özil,,,bedorf,sport,DIVERSE,2004,,minutes
dora,Dora Groß,,,cedorf,aeltere,FEMALE,1940,,minutes
emil,Emil Fuchs,,,,,MALE,,,minutes
finn,Finn Hahn,,,nord,,,,,minutes
gesa,Gesa Igel,,,dedorf,,,,,minutes`,
  'population.csv': `${district['population.csv']}
${['FEMALE', 'MALE'].flatMap((sex) => [[0, 19, 300], [20, 39, 400], [40, 64, 700], [65, 79, 400], [80, '', 200]].map(([from, to, count]) => `land,2020-12-31,${sex},${from},${to},${count},minutes`)).join('\n')}`,
}
