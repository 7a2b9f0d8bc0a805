import { describe, expect, it } from 'vitest'
import { participationCodecs, type ParticipationState } from '../../../src/features/participation/participationState'
import { toPeopleQuestion } from '../../../src/features/participation/people/toPeopleQuestion'
import { NO_FILTER } from '../../../src/features/participation/toFilterOptions'
import { readState } from '../../../src/app/addressState'

const nothing: ParticipationState = readState(participationCodecs, '')

describe('toPeopleQuestion', () => {
  it('asks for everybody who ever reached a stage, under the same filter as the figures', () => {
    expect(toPeopleQuestion({ ...nothing, ...NO_FILTER, region: 'so', sex: 'UNKNOWN', to: '2022-02' }, 'NOMINATED'))
      .toEqual({ filter: { regions: ['so'], genders: ['UNKNOWN'], to: '2022-02-28' }, stage: 'NOMINATED', missed: null, count: 'PAIRS' })
    expect(toPeopleQuestion(nothing, 'all')).toEqual({ filter: {}, stage: null, missed: null, count: 'PAIRS' })
  })

  it('knows who was lost at a step: who reached its start and not its end', () => {
    expect(toPeopleQuestion(nothing, 'NOT_INVITED')).toMatchObject({ stage: 'NOMINATED', missed: 'INVITED' })
    expect(toPeopleQuestion(nothing, 'NOT_ACCEPTED')).toMatchObject({ stage: 'INVITED', missed: 'ACCEPTED' })
    expect(toPeopleQuestion(nothing, 'NOT_ATTENDED')).toMatchObject({ stage: 'ACCEPTED', missed: 'ATTENDED' })
  })

  it('counts people as the comparison with the population does: those of the district, unless a place is chosen', () => {
    expect(toPeopleQuestion({ ...nothing, counted: 'residents', age: '80+' }, 'ATTENDED')).toMatchObject({ filter: { regions: ['13072'], ageGroups: ['80+'] }, count: 'PEOPLE' })
    expect(toPeopleQuestion({ ...nothing, counted: 'residents', region: 'so' }, 'ATTENDED')).toMatchObject({ filter: { regions: ['so'] }, count: 'PEOPLE' })
    expect(toPeopleQuestion({ ...nothing, counted: 'people' }, 'ATTENDED')).toMatchObject({ filter: {}, count: 'PEOPLE' })
  })
})
