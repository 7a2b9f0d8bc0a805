import type { Tables } from './world.js'

/**
 * A conference made up for tests: twelve people of two municipalities, 6 women and 6 men, a board and the mayors who
 * nominate, and ties. p01 was a member of the mayors until the year before. `synthetic` marks everything of it as invented.
 *
 *   land ── oben 300 (150 f, 150 m) ── p01..p06      land ── unten 100 (60 f, 40 m) ── p07..p12
 *   odd numbers are women, even ones men; p01, p02 are 20-39, the others 40-64 in 2030
 */
export function conference(synthetic: boolean): Tables {
  const people = Array.from({ length: 12 }, (_, index) => `p${String(index + 1).padStart(2, '0')}`)
  return {
    'sources.csv': `id,title,synthetic\nprobe,Probe,${synthetic}\noffice,Office,false\n`,
    'regions.csv': 'id,level,name,parent,source\nland,DISTRICT,Landkreis Probe,,office\noben,MUNICIPALITY,Oben,land,office\nunten,MUNICIPALITY,Unten,land,office\nleer,MUNICIPALITY,Leer,land,office\n',
    'population.csv': `region,date,sex,ageFrom,ageTo,count,source
oben,2029-12-31,FEMALE,0,,150,office
oben,2029-12-31,MALE,0,,150,office
oben,2029-12-31,TOTAL,0,,300,office
unten,2029-12-31,FEMALE,0,,60,office
unten,2029-12-31,MALE,0,,40,office
unten,2029-12-31,TOTAL,0,,100,office
leer,2029-12-31,FEMALE,0,,0,office
leer,2029-12-31,MALE,0,,0,office
leer,2029-12-31,TOTAL,0,,0,office
`,
    'interestGroups.csv': 'id,name,source\nsport,Sport,probe\nkultur,Kultur,probe\n',
    'organisations.csv': `id,name,kind,region,source
beirat,Beirat,ADVISORY_BOARD,land,probe
aemter,Amtsvorsteher,POLITICAL,,probe
verein,Verein,CLUB,oben,probe
fern,Fernverein,CLUB,leer,probe
`,
    'actors.csv': `id,name,region,interestGroups,gender,birthYear,source
${people.map((id, index) => `${id},Person ${id},${index < 6 ? 'oben' : 'unten'},${id === 'p12' ? 'sport' : ''},${index % 2 === 0 ? 'FEMALE' : 'MALE'},${index < 2 ? 2000 : 1980},probe`).join('\n')}
extra,Extra Kultur,leer,kultur,,,probe
`,
    'memberships.csv': 'actor,organisation,to,source\np01,verein,,probe\np02,verein,,probe\np01,aemter,2029-12-31,probe\n',
    'events.csv': 'id,name,kind,date,venue,region,catchment,capacity,source\ntagung,Tagung,REGIONAL_CONFERENCE,2030-05-01,Saal,oben,land,4,probe\nandere,Andere,MEETING,2030-06-01,Saal,oben,,,probe\n',
    'ties.csv': 'from,to,kind,source\np12,verein,ADVICE,probe\nverein,extra,INFORMATION,probe\nbeirat,fern,CONFLICT,probe\n',
  }
}

export const PEOPLE = Array.from({ length: 12 }, (_, index) => `p${String(index + 1).padStart(2, '0')}`)
