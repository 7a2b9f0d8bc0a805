import type { EntityKind } from '../../gql/graphql'
import type { Theme } from '../theme'

/**
 * Categories: the seven hues of Okabe and Ito (2008, "Color Universal Design"), chosen so that they stay apart for colour-blind people.
 * On light paper they are set darker (same hue) until each mark has a contrast of 3 : 1; palette.test.ts measures both.
 */
const hues = {
  light: { blue: '#004a85', orange: '#c98000', green: '#16a078', purple: '#a8437f', sky: '#5b93cf', vermilion: '#bb430a', yellow: '#3d4100' },
  dark: { blue: '#3d8fd1', orange: '#e69f00', green: '#009e73', purple: '#cc79a7', sky: '#8fd0f5', vermilion: '#d55e00', yellow: '#f0e442' },
} as const

type Hue = keyof (typeof hues)['light']
const hueOrder: readonly Hue[] = ['blue', 'orange', 'green', 'purple', 'vermilion', 'sky', 'yellow']

const kindHues: Record<EntityKind, Hue | 'grey'> = {
  ACTOR: 'blue',
  ORGANISATION: 'orange',
  EVENT: 'green',
  PROJECT: 'purple',
  CONTRIBUTION: 'vermilion',
  TOPIC: 'sky',
  INTEREST_GROUP: 'yellow',
  REGION: 'grey',
}

/** The interest groups of the district's process keep their colour whatever else is in the store; their twins in the example data share it. */
const knownGroups: readonly (readonly string[])[] = [
  ['aeltere-menschen', 'bsp-gruppe-aeltere'],
  ['eltern', 'bsp-gruppe-eltern'],
  ['jugend', 'bsp-gruppe-jugend'],
  ['menschen-mit-behinderungen', 'bsp-gruppe-behinderung'],
  ['menschen-mit-migrationshintergrund', 'bsp-gruppe-migration'],
  ['sport', 'bsp-gruppe-sport'],
]

/** The values of tokens.css that canvas and SVG drawings need; a test compares both files. */
export const themeColours = {
  light: { paper: '#fbfaf7', surface: '#ffffff', ink: '#1b2426', quiet: '#5c6a6c', line: '#d9ddd8', mark: '#7c8a8b', accent: '#0b5d6b', warning: '#b3541e' },
  dark: { paper: '#14191a', surface: '#1b2223', ink: '#e8eceb', quiet: '#a2b0b1', line: '#344042', mark: '#7f8d8e', accent: '#6cc0cd', warning: '#e9955f' },
} as const

export function categoryColours(theme: Theme): readonly string[] {
  return hueOrder.map((hue) => hues[theme][hue])
}

export function kindColour(kind: EntityKind, theme: Theme): string {
  const hue = kindHues[kind]
  return hue === 'grey' ? themeColours[theme].mark : hues[theme][hue]
}

/**
 * One colour per category, the same for the same set of ids: known interest groups have theirs, the rest follow by id; beyond seven all are grey.
 * Pass all ids that exist (not only those on the page), so that pages agree.
 */
export function assignColours(ids: readonly string[], theme: Theme): Map<string, string> {
  const colours = categoryColours(theme)
  const slotOf = (id: string) => knownGroups.findIndex((twins) => twins.includes(id))
  const unique = [...new Set(ids)].sort()
  const taken = new Set(unique.map(slotOf).filter((slot) => slot >= 0))
  const free = colours.filter((_, slot) => !taken.has(slot))
  const others = unique.filter((id) => slotOf(id) < 0)
  return new Map(unique.map((id) => [id, (slotOf(id) >= 0 ? colours[slotOf(id)] : free[others.indexOf(id)]) ?? themeColours[theme].mark]))
}

/** Amounts: five classes of petrol, from little to much (on dark paper from dark to bright). */
const sequentials: Record<Theme, readonly string[]> = {
  light: ['#d8e8ea', '#a3c8ce', '#68a3ad', '#2f7d8a', '#0b4f5b'],
  dark: ['#233b40', '#2d5f69', '#3c8592', '#62aebb', '#a5dbe3'],
}

/** Deviations: ochre (too little) over a neutral middle to petrol (too much). */
const divergings: Record<Theme, readonly string[]> = {
  light: ['#8a5a00', '#c79a4b', '#e6e4dc', '#68a3ad', '#0b5d6b'],
  dark: ['#e6b450', '#9c7631', '#3a4142', '#3c8592', '#8fd3de'],
}

export function sequential(theme: Theme): readonly string[] {
  return sequentials[theme]
}

export function diverging(theme: Theme): readonly string[] {
  return divergings[theme]
}
