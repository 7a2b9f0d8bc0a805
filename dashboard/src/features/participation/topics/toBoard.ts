/** A contribution as the board needs it. */
export interface BoardContribution {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly date?: string | null
  readonly region?: { readonly name: string } | null
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  readonly event?: { readonly id: string; readonly name: string } | null
  readonly by?: { readonly __typename: string; readonly id: string; readonly name: string } | null
  /** the project that took it up */
  readonly project?: { readonly id: string; readonly name: string; readonly status?: string | null } | null
  readonly source?: { readonly synthetic: boolean } | null
}

export interface BoardColumn<Entry> {
  readonly kind: string
  readonly entries: readonly Entry[]
  /** how many a project took up */
  readonly takenUp: number
}

/** From the challenge to the project idea. */
export const BOARD_KINDS = ['CHALLENGE', 'WISH', 'OPINION', 'IDEA', 'SOLUTION', 'PROJECT_IDEA'] as const

export function toBoard<Entry extends BoardContribution>(contributions: readonly Entry[]): BoardColumn<Entry>[] {
  return BOARD_KINDS.map((kind) => {
    const entries = contributions.filter((contribution) => contribution.kind === kind)
    return { kind, entries, takenUp: entries.filter(({ project }) => project).length }
  })
}

export interface ProjectLink {
  readonly id: string
  readonly name: string
  readonly status: string | null
  readonly contributions: number
  readonly projectIdeas: number
}

/** The projects that took contributions up, those with most first. */
export function toProjectLinks(contributions: readonly BoardContribution[]): ProjectLink[] {
  const links = new Map<string, ProjectLink>()
  for (const { kind, project } of contributions) {
    if (!project) continue
    const { id, name, status = null } = project
    const before = links.get(id) ?? { id, name, status, contributions: 0, projectIdeas: 0 }
    links.set(id, { ...before, contributions: before.contributions + 1, projectIdeas: before.projectIdeas + Number(kind === 'PROJECT_IDEA') })
  }
  return [...links.values()].sort((a, b) => b.contributions - a.contributions || a.name.localeCompare(b.name, 'de'))
}

export interface BoardMessage {
  readonly all: number
  readonly ideas: number
  readonly takenUp: number
}

export function toBoardMessage(contributions: readonly BoardContribution[]): BoardMessage {
  return {
    all: contributions.length,
    ideas: contributions.filter(({ kind }) => kind === 'PROJECT_IDEA').length,
    takenUp: contributions.filter(({ project }) => project).length,
  }
}

export const PROJECT_STATUSES = ['IDEA', 'PLANNED', 'RUNNING', 'COMPLETED', 'STOPPED'] as const

/** Projects by how far they are; null stands for an unknown status. */
export function toStatusCounts(projects: readonly { readonly status?: string | null }[]): { status: string | null; count: number }[] {
  const counted = [...PROJECT_STATUSES, null].map((status) => ({ status, count: projects.filter((project) => (project.status ?? null) === status).length }))
  return counted.filter(({ count }) => count > 0)
}
