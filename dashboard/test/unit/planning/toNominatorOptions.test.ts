import { expect, test } from 'vitest'
import { toNominatorOptions } from '../../../src/features/planning/toNominatorOptions'

const edges = <Node>(...nodes: Node[]) => ({ edges: nodes.map((node) => ({ node })) })

test('boards stand before clubs, then people with a function; people without one nominate for nobody', () => {
  const organisations = edges({ id: 'verein', name: 'Verein', kind: 'CLUB' as const }, { id: 'beirat', name: 'Beirat', kind: 'ADVISORY_BOARD' as const })
  const actors = edges({ id: 'ada', name: 'Ada', function: 'Amtsvorsteherin' }, { id: 'ben', name: 'Ben', function: null })
  expect(toNominatorOptions({ organisations, actors }, { ADVISORY_BOARD: 'Beirat' })).toEqual([
    { value: 'beirat', label: 'Beirat (Beirat)' }, { value: 'verein', label: 'Verein (CLUB)' }, { value: 'ada', label: 'Ada (Amtsvorsteherin)' },
  ])
})
