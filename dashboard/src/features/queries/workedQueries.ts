/** A query that answers a real question. Titles and sentences stand in texts.*.ts under the same id. */
export interface WorkedQuery {
  id: WorkedQueryId
  query: string
  variables: Record<string, unknown>
}

export type WorkedQueryId =
  | 'projectTeam'
  | 'regionsRepresented'
  | 'municipalitiesMissing'
  | 'groupsReached'
  | 'stagesPerEvent'
  | 'conferences'
  | 'whoNominated'
  | 'boards'
  | 'attendance'
  | 'bridges'
  | 'lifeStages'
  | 'wishes'
  | 'offices'
  | 'withoutUmlauts'
  | 'sources'

export const workedQueries: readonly WorkedQuery[] = [
  {
    id: 'projectTeam',
    query: `query WerGehoertDazu($projekt: ID!) {
  project(id: $projekt) {
    involvements {
      stakeholder {
        name
        ... on Actor { function }
      }
      role
      source { title }
    }
  }
}`,
    variables: { projekt: 'zukunftswerkstatt-kommunen' },
  },
  {
    id: 'regionsRepresented',
    query: `query KonferenzregionenImVergleich {
  participation(by: PLANNING_REGION) {
    rows {
      label
      people
      inhabitants
      ratePerThousand
    }
  }
}`,
    variables: {},
  },
  {
    id: 'municipalitiesMissing',
    query: `query GemeindenUndBeteiligte($amt: [ID!]) {
  participation(by: MUNICIPALITY, filter: { regions: $amt }) {
    rows {
      label
      people
      inhabitants
    }
  }
}`,
    variables: { amt: null },
  },
  {
    id: 'groupsReached',
    query: `query GruppenNachStufe {
  participation(by: INTEREST_GROUP) {
    rows {
      label
      nominated
      invited
      accepted
      declined
      attended
      absent
    }
  }
}`,
    variables: {},
  },
  {
    id: 'stagesPerEvent',
    query: `query VonDerEinladungZurTeilnahme($von: Date, $bis: Date) {
  participation(by: EVENT, filter: { from: $von, to: $bis }) {
    rows {
      label
      invited
      accepted
      attended
      absent
    }
  }
}`,
    variables: { von: null, bis: null },
  },
  {
    id: 'conferences',
    query: `query Regionalkonferenzen {
  events(filter: { kinds: [REGIONAL_CONFERENCE] }, orderBy: DATE_ASC, first: 50) {
    edges {
      node {
        name
        date
        startTime
        endTime
        venue
        region { name }
        catchment { name }
        source { title }
      }
    }
  }
}`,
    variables: {},
  },
  {
    id: 'whoNominated',
    query: `query WerHatWenBenannt($veranstaltung: ID!) {
  event(id: $veranstaltung) {
    participations(first: 200) {
      edges {
        node {
          stakeholder { name }
          stage
          nominatedBy { name }
        }
      }
    }
  }
}`,
    variables: { veranstaltung: 'kreativ-gruppe-bad-doberan' },
  },
  {
    id: 'boards',
    query: `query BeiraeteUndIhreMenschen($arten: [OrganisationKind!]) {
  organisations(filter: { kinds: $arten }, orderBy: NAME_ASC, first: 100) {
    edges {
      node {
        name
        kind
        interestGroups { name }
        members(first: 50) {
          edges {
            node {
              actor { name }
              role
            }
          }
        }
      }
    }
  }
}`,
    variables: { arten: ['ADVISORY_BOARD', 'ASSOCIATION'] },
  },
  {
    id: 'attendance',
    query: `query WerWarDabei($veranstaltungen: [ID!]) {
  actors(filter: { events: $veranstaltungen, stages: [ATTENDED] }, orderBy: NAME_ASC, first: 200) {
    edges {
      node {
        name
        function
        memberships {
          organisation { name }
          role
        }
      }
    }
  }
}`,
    variables: { veranstaltungen: ['kreativ-gruppe-bad-doberan'] },
  },
  {
    id: 'bridges',
    query: `query VerbindungenJeKnoten($bindungen: [TieKind!]) {
  network(input: { nodes: [ACTOR, ORGANISATION], ties: $bindungen }) {
    nodes {
      label
      kind
      degree
      component
    }
  }
}`,
    variables: { bindungen: ['MEMBERSHIP', 'TIE'] },
  },
  {
    id: 'lifeStages',
    query: `query BevoelkerungNachLebensabschnitt($region: ID!) {
  population(region: $region, ageGroups: LIFE_STAGES) {
    rows {
      sex
      ageFrom
      ageTo
      count
    }
    date
    source { title }
  }
}`,
    variables: { region: '13072' },
  },
  {
    id: 'wishes',
    query: `query WasWirdGewuenscht($arten: [ContributionKind!], $regionen: [ID!]) {
  contributions(filter: { kinds: $arten, regions: $regionen }, orderBy: DATE_DESC, first: 100) {
    edges {
      node {
        text
        kind
        date
        region { name }
        topics { name }
        event { name }
      }
    }
  }
}`,
    variables: { arten: ['WISH', 'CHALLENGE'], regionen: null },
  },
  {
    id: 'offices',
    query: `query VerwaltungUndIhreTeile($organisation: ID!) {
  organisation(id: $organisation) {
    parts {
      name
      kind
      members(first: 50) {
        edges {
          node {
            actor { name function }
            role
          }
        }
      }
    }
  }
}`,
    variables: { organisation: 'landkreis-rostock' },
  },
  {
    id: 'withoutUmlauts',
    query: `query SucheOhneUmlaute($text: String!) {
  search(text: $text, first: 20) {
    label
    kind
    score
  }
}`,
    variables: { text: 'Luechow' },
  },
  {
    id: 'sources',
    query: `query WoherDieAngabenKommen {
  sources(first: 200) {
    edges {
      node {
        title
        publisher
        date
        licence
        synthetic
        url
      }
    }
  }
}`,
    variables: {},
  },
]
