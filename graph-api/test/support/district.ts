import type { Tables } from './world.js'

/**
 * A small district, made up for tests: two Ämter with two municipalities each, a conference region over one of them,
 * seven people, three organisations, two events. Small enough to count by hand.
 *
 *   land ── nord (Amt) ── aldorf 1000, bedorf 500        planning region kueste: aldorf, bedorf
 *        └─ sued (Amt) ── cedorf 2000, dedorf (unknown)
 */
export const district: Tables = {
  'sources.csv': `id,title,publisher,date,url,licence,synthetic,note,populationBase
register,Register,Office,2022-01-01,,,false,,2011
minutes,Minutes,Office,2022-06-01,,,false,,`,
  'regions.csv': `id,level,name,parent,latitude,longitude,areaKm2,source
land,DISTRICT,Landkreis Probe,,,,300,register
nord,AMT,Amt Nord,land,,,,register
sued,AMT,Amt Süd,land,,,,register
aldorf,MUNICIPALITY,Aldorf,nord,54.1,12.1,10.5,register
bedorf,MUNICIPALITY,Bedorf,nord,54.2,12.2,20,register
cedorf,MUNICIPALITY,Cedorf,sued,53.9,12.3,30,register
dedorf,MUNICIPALITY,Ödorf,sued,53.8,12.4,40,register
kueste,PLANNING_REGION,Küste,land,,,,register`,
  'regionMemberships.csv': `region,group,source
aldorf,kueste,register
bedorf,kueste,register`,
  'population.csv': `region,date,sex,ageFrom,ageTo,count,source
land,2021-12-31,TOTAL,0,,4000,register
aldorf,2020-12-31,TOTAL,0,,900,register
aldorf,2021-12-31,FEMALE,0,,520,register
aldorf,2021-12-31,MALE,0,,480,register
bedorf,2021-12-31,TOTAL,0,,500,register
cedorf,2021-12-31,TOTAL,0,,2000,register`,
  'interestGroups.csv': `id,name,source
sport,Sport,minutes
aeltere,Ältere Menschen,minutes
jugend,Jugend,minutes`,
  'organisations.csv': `id,name,shortName,kind,parent,region,interestGroups,website,source
kreis,Landkreis Probe,,ADMINISTRATION,,land,,,minutes
verein,Sportverein Aldorf,SVA,CLUB,,aldorf,sport,,minutes
beirat,Seniorenbeirat,,ADVISORY_BOARD,kreis,,aeltere,,minutes`,
  'actors.csv': `id,name,title,function,region,interestGroups,gender,birthYear,selfStatedAttributes,source
ada,Ada Ähre,Dr.,Leitung,aldorf,sport;jugend,,1950,,minutes
ben,Ben Bär,,,aldorf,,,,,minutes
cem,Cem Özil,,,bedorf,sport,,,,minutes
dora,Dora Groß,,,cedorf,aeltere,,,,minutes
emil,Emil Fuchs,,,,,,,,minutes
finn,Finn Hahn,,,nord,,,,,minutes
gesa,Gesa Igel,,,dedorf,,,,,minutes`,
  'memberships.csv': `actor,organisation,role,from,to,source
ada,verein,Vorsitz,2010-01-01,,minutes
ada,beirat,,,,minutes
ben,verein,,2015-01-01,2019-12-31,minutes
cem,verein,,,,minutes
dora,beirat,Sprecherin,,,minutes`,
  'projects.csv': `id,name,description,kind,status,start,end,region,source
werkstatt,Zukunftswerkstatt,Ein Prozess,Modellprojekt,RUNNING,2022-01-01,,land,minutes
radweg,Radweg,,,IDEA,,,aldorf,minutes`,
  'involvements.csv': `stakeholder,project,role,from,to,source
ada,werkstatt,Leitung,,,minutes
kreis,werkstatt,Träger,,,minutes
cem,radweg,,,,minutes`,
  'events.csv': `id,name,kind,project,date,startTime,endTime,venue,latitude,longitude,region,catchment,capacity,source
auftakt,Auftakt,KICK_OFF,werkstatt,2022-05-31,15:00,19:00,Speicher,,,aldorf,,,minutes
konferenz,Konferenz Küste,REGIONAL_CONFERENCE,werkstatt,2022-09-30,15:00,19:00,Treff Lüchow,,,bedorf,kueste,80,minutes`,
  'participations.csv': `stakeholder,event,stage,role,date,nominatedBy,source
ada,auftakt,ATTENDED,,2022-05-31,,minutes
ben,auftakt,DECLINED,,2022-05-20,,minutes
kreis,auftakt,ATTENDED,,2022-05-31,,minutes
ada,konferenz,NOMINATED,,2022-08-01,verein,minutes
ada,konferenz,ATTENDED,,2022-09-30,,minutes
cem,konferenz,NOMINATED,,2022-08-01,verein,minutes
cem,konferenz,INVITED,,2022-08-15,,minutes
cem,konferenz,ACCEPTED,,2022-08-20,,minutes
dora,konferenz,NOMINATED,,2022-08-02,beirat,minutes
emil,konferenz,ATTENDED,,2022-09-30,,minutes
finn,konferenz,ABSENT,,2022-09-30,,minutes`,
  'ties.csv': `from,to,kind,wave,weight,directed,start,end,source
verein,beirat,COOPERATION,2022,2.5,false,2022-01-01,,minutes
kreis,verein,FUNDING,2022,,true,2021-01-01,2021-12-31,minutes
ada,dora,INFORMATION,,,,,,minutes`,
  'topics.csv': `id,name,parent
alltag,Alltag,
bus,Bus und Bahn,alltag`,
  'contributions.csv': `id,kind,text,event,region,by,topics,date,source
c1,WISH,"Mehr Busse, auch abends",konferenz,bedorf,cem,bus,2022-09-30,minutes
c2,CHALLENGE,Die Wege sind weit,konferenz,aldorf,verein,alltag;bus,2022-09-30,minutes`,
}
