import type { Graph } from '../../src/analytics/graph/graph.js'

/** Networks of the literature, as edge lists, and a helper that makes a graph of an edge list. */

export type Name = string | number
export type Pair = readonly [Name, Name]

interface Options {
  readonly directed?: boolean
  /** Default: 1 for every edge. */
  readonly weights?: readonly number[]
  /** Default: whole numbers stand for themselves, 0 to the greatest; names are in alphabetical order. */
  readonly ids?: readonly Name[]
}

/** The graph of an edge list without parallel edges; its edges keep the order of the list. */
export function graphOf(edges: readonly Pair[], { directed = false, weights, ids = idsOf(edges) }: Options = {}): Graph {
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const index = (name: Name): number => {
    const found = indexOf.get(name)
    if (found === undefined) throw new Error(`graphOf: "${name}" is not among the ids`)
    return found
  }
  return {
    directed,
    order: ids.length,
    source: Int32Array.from(edges, ([from]) => index(from)),
    target: Int32Array.from(edges, ([, to]) => index(to)),
    weight: Float64Array.from(edges, (_, edge) => weights?.[edge] ?? 1),
  }
}

/** The names in the order that `graphOf` gives them without `ids`. */
export function idsOf(edges: readonly Pair[]): Name[] {
  const names = [...new Set(edges.flat())]
  if (!names.every((name) => typeof name === 'number')) return names.map(String).sort()
  return Array.from({ length: Math.max(-1, ...names) + 1 }, (_, number) => number)
}

export interface KnownNetwork {
  readonly edges: readonly Pair[]
  /** In the order of `edges`. */
  readonly weights: readonly number[]
  readonly ids: readonly Name[]
}

/**
 * Zachary's karate club: 34 members, 78 ties, weighted by the contexts in which the two met. W. W. Zachary, J. Anthropol.
 * Res. 33, 452-473, 1977; edges and weights as in networkx.karate_club_graph() (NetworkX 3.6.1), members counted from 0.
 */
export const karate: KnownNetwork = read(`
  0: 1=4 2=5 3=3 4=3 5=3 6=3 7=2 8=2 10=2 11=3 12=1 13=3 17=2 19=2 21=2 31=2
  1: 2=6 3=3 7=4 13=5 17=1 19=2 21=2 30=2
  2: 3=3 7=4 8=5 9=1 13=3 27=2 28=2 32=2
  3: 7=3 12=3 13=3
  4: 6=2 10=3
  5: 6=5 10=3 16=3
  6: 16=3
  8: 30=3 32=3 33=4
  9: 33=2
  13: 33=3
  14: 32=3 33=2
  15: 32=3 33=4
  18: 32=1 33=2
  19: 33=1
  20: 32=3 33=1
  22: 32=2 33=3
  23: 25=5 27=4 29=3 32=5 33=4
  24: 25=2 27=3 31=2
  25: 31=7
  26: 29=4 33=2
  27: 33=4
  28: 31=2 33=2
  29: 32=4 33=2
  30: 32=3 33=3
  31: 32=4 33=4
  32: 33=5
`, Number)

/** The club after its split, 0 for Mr. Hi and 1 for the officer: node attribute "club" of the same function. */
export const karateClub = Int32Array.from('0000000001000011001010111111111111', Number)

/**
 * Marriages of 15 Florentine families. J. F. Padgett and C. K. Ansell, Am. J. Sociol. 98, 1259-1319, 1993; as in
 * networkx.florentine_families_graph() (NetworkX 3.6.1). The isolated Pucci are not among them.
 */
export const florentine: KnownNetwork = read(`
  Acciaiuoli: Medici
  Medici: Barbadori Ridolfi Tornabuoni Albizzi Salviati
  Castellani: Peruzzi Strozzi Barbadori
  Peruzzi: Strozzi Bischeri
  Strozzi: Ridolfi Bischeri
  Ridolfi: Tornabuoni
  Tornabuoni: Guadagni
  Albizzi: Ginori Guadagni
  Salviati: Pazzi
  Bischeri: Guadagni
  Guadagni: Lamberteschi
`, String)

/**
 * Davis' Southern Women, two modes: 18 women at 14 events. A. Davis, B. B. Gardner and M. R. Gardner, Deep South, 1941;
 * as in networkx.davis_southern_women_graph() (NetworkX 3.6.1), there "Evelyn Jefferson" and so on. Edges go from
 * woman to event. The ids are the women in the order of the source, then E1 to E14.
 */
export const southernWomen: KnownNetwork = read(`
  Evelyn_Jefferson: E1 E2 E3 E4 E5 E6 E8 E9
  Laura_Mandeville: E1 E2 E3 E5 E6 E7 E8
  Theresa_Anderson: E2 E3 E4 E5 E6 E7 E8 E9
  Brenda_Rogers: E1 E3 E4 E5 E6 E7 E8
  Charlotte_McDowd: E3 E4 E5 E7
  Frances_Anderson: E3 E5 E6 E8
  Eleanor_Nye: E5 E6 E7 E8
  Pearl_Oglethorpe: E6 E8 E9
  Ruth_DeSand: E5 E7 E8 E9
  Verne_Sanderson: E7 E8 E9 E12
  Myra_Liddel: E8 E9 E10 E12
  Katherina_Rogers: E8 E9 E10 E12 E13 E14
  Sylvia_Avondale: E7 E8 E9 E10 E12 E13 E14
  Nora_Fayette: E6 E7 E9 E10 E11 E12 E13 E14
  Helen_Lloyd: E7 E8 E10 E11 E12
  Dorothy_Murchison: E8 E9
  Olivia_Carleton: E9 E11
  Flora_Price: E9 E11
`, String)
export const southernWomenCount = 18

/**
 * Les Misérables: 77 characters, 254 ties, weighted by the chapters they share. D. E. Knuth, The Stanford GraphBase, 1993;
 * as in networkx.les_miserables_graph() (NetworkX 3.6.1).
 */
export const lesMiserables: KnownNetwork = read(`
  Napoleon: Myriel=1
  Myriel: MlleBaptistine=8 MmeMagloire=10 CountessDeLo=1 Geborand=1 Champtercier=1 Cravatte=1 Count=2 OldMan=1 Valjean=5
  MlleBaptistine: MmeMagloire=6 Valjean=3
  MmeMagloire: Valjean=3
  Valjean: Labarre=1 Marguerite=1 MmeDeR=1 Isabeau=1 Gervais=1 Fantine=9 MmeThenardier=7 Thenardier=12 Cosette=31 Javert=17 Fauchelevent=8 Bamatabois=2 Simplice=3 Scaufflaire=1 Woman1=2 Judge=3 Champmathieu=3 Brevet=2 Chenildieu=2 Cochepaille=2 Woman2=3 MotherInnocent=1 Gavroche=1 Gillenormand=2 MlleGillenormand=2 Marius=19 Enjolras=4 Bossuet=1 Gueulemer=1 Babet=1 Claquesous=1 Montparnasse=1 Toussaint=1
  Marguerite: Fantine=2
  Listolier: Tholomyes=4 Fameuil=4 Blacheville=4 Favourite=3 Dahlia=3 Zephine=3 Fantine=3
  Tholomyes: Fameuil=4 Blacheville=4 Favourite=3 Dahlia=3 Zephine=3 Fantine=3 Cosette=1 Marius=1
  Fameuil: Blacheville=4 Favourite=3 Dahlia=3 Zephine=3 Fantine=3
  Blacheville: Favourite=4 Dahlia=3 Zephine=3 Fantine=3
  Favourite: Dahlia=5 Zephine=4 Fantine=4
  Dahlia: Zephine=4 Fantine=4
  Zephine: Fantine=4
  Fantine: MmeThenardier=2 Thenardier=1 Javert=5 Bamatabois=1 Perpetue=1 Simplice=2
  MmeThenardier: Thenardier=13 Cosette=4 Javert=1 Eponine=2 Anzelma=1 Magnon=1 Gueulemer=1 Babet=1 Claquesous=1
  Thenardier: Cosette=1 Javert=5 Pontmercy=1 Boulatruelle=1 Eponine=3 Anzelma=2 Gavroche=1 Marius=2 Gueulemer=5 Babet=6 Claquesous=4 Montparnasse=1 Brujon=3
  Cosette: Javert=1 Woman2=1 Gillenormand=3 MlleGillenormand=2 LtGillenormand=1 Marius=21 Toussaint=2
  Javert: Fauchelevent=1 Bamatabois=1 Simplice=1 Woman1=1 Woman2=1 Gavroche=1 Enjolras=6 Gueulemer=1 Babet=2 Claquesous=1 Montparnasse=1 Toussaint=1
  Fauchelevent: MotherInnocent=3 Gribier=2
  Bamatabois: Judge=2 Champmathieu=2 Brevet=1 Chenildieu=1 Cochepaille=1
  Perpetue: Simplice=2
  Judge: Champmathieu=3 Brevet=2 Chenildieu=2 Cochepaille=2
  Champmathieu: Brevet=2 Chenildieu=2 Cochepaille=2
  Brevet: Chenildieu=2 Cochepaille=2
  Chenildieu: Cochepaille=2
  Pontmercy: MmePontmercy=1 Marius=1
  Eponine: Anzelma=2 Marius=5 Mabeuf=1 Courfeyrac=1 Gueulemer=1 Babet=1 Claquesous=1 Montparnasse=1 Brujon=1
  MmeBurgon: Jondrette=1 Gavroche=2
  Gavroche: Marius=4 Mabeuf=1 Enjolras=7 Combeferre=6 Prouvaire=1 Feuilly=2 Courfeyrac=7 Bahorel=5 Bossuet=5 Joly=3 Grantaire=1 Gueulemer=1 Babet=1 Montparnasse=1 Child1=2 Child2=2 Brujon=1 MmeHucheloup=1
  Gillenormand: Magnon=1 MlleGillenormand=9 LtGillenormand=1 Marius=12 BaronessT=1
  MlleGillenormand: MmePontmercy=1 MlleVaubois=1 LtGillenormand=2 Marius=6
  LtGillenormand: Marius=1
  Marius: BaronessT=1 Mabeuf=1 Enjolras=7 Combeferre=5 Feuilly=1 Courfeyrac=9 Bahorel=1 Bossuet=5 Joly=2
  Mabeuf: Enjolras=1 Combeferre=2 Feuilly=1 Courfeyrac=2 Bahorel=2 Bossuet=1 Joly=1 MotherPlutarch=3
  Enjolras: Combeferre=15 Prouvaire=4 Feuilly=6 Courfeyrac=17 Bahorel=4 Bossuet=10 Joly=5 Grantaire=3 Claquesous=1 MmeHucheloup=1
  Combeferre: Prouvaire=2 Feuilly=5 Courfeyrac=13 Bahorel=5 Bossuet=9 Joly=5 Grantaire=1
  Prouvaire: Feuilly=2 Courfeyrac=3 Bahorel=2 Bossuet=2 Joly=2 Grantaire=1
  Feuilly: Courfeyrac=6 Bahorel=3 Bossuet=6 Joly=5 Grantaire=1
  Courfeyrac: Bahorel=6 Bossuet=12 Joly=5 Grantaire=2 MmeHucheloup=1
  Bahorel: Bossuet=4 Joly=5 Grantaire=1 MmeHucheloup=1
  Bossuet: Joly=7 Grantaire=3 MmeHucheloup=1
  Joly: Grantaire=2 MmeHucheloup=1
  Grantaire: MmeHucheloup=1
  Gueulemer: Babet=6 Claquesous=4 Montparnasse=2 Brujon=3
  Babet: Claquesous=4 Montparnasse=2 Brujon=3
  Claquesous: Montparnasse=2 Brujon=1
  Montparnasse: Brujon=1
  Child1: Child2=3
`, String)

/** One line a node: "from: to to=weight …". The ids are the names at the left in their order, then the others sorted, E2 before E10. */
function read(text: string, name: (written: string) => Name): KnownNetwork {
  const rows = text.trim().split('\n').map((line) => line.trim().split(': '))
  const ties = rows.flatMap(([from, all]) => (all as string).split(' ').map((tie) => [from as string, ...tie.split('=')]))
  const edges = ties.map(([from, to]): Pair => [name(from as string), name(to as string)])
  const left = new Set(edges.map(([from]) => from))
  const right = new Set(edges.map(([, to]) => to).filter((to) => !left.has(to)))
  const numeric = new Intl.Collator('en', { numeric: true })
  const names = [...left, ...[...right].sort((one, other) => numeric.compare(String(one), String(other)))]
  const ids = names.every((one) => typeof one === 'number') ? idsOf(edges) : names
  return { edges, weights: ties.map(([, , weight]) => Number(weight ?? 1)), ids }
}
