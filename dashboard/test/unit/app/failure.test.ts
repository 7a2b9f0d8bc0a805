import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { expect, test } from 'vitest'
import { mayPass, toFailure } from '../../../src/app/query/failure'

const withCode = (code: string) => new CombinedGraphQLErrors({ errors: [{ message: 'm', extensions: { code } }] })

test('each failure becomes one calm sentence, with its code kept for the details', () => {
  expect(toFailure(new TypeError('Failed to fetch'), true)).toMatchObject({ kind: 'server' })
  expect(toFailure(new TypeError('Failed to fetch'), false)).toMatchObject({ kind: 'offline' })
  expect(toFailure(withCode('SERVICE_UNAVAILABLE'), true)).toMatchObject({ kind: 'database', code: 'SERVICE_UNAVAILABLE' })
  expect(toFailure(withCode('BAD_USER_INPUT'), true)).toMatchObject({ kind: 'badInput' })
  expect(toFailure(withCode('INTERNAL_SERVER_ERROR'), true)).toMatchObject({ kind: 'unexpected' })
})

test('it tries again when something is away, not when the question is wrong', () => {
  expect(mayPass(toFailure(withCode('SERVICE_UNAVAILABLE'), true))).toBe(true)
  expect(mayPass(toFailure(withCode('BAD_USER_INPUT'), true))).toBe(false)
})
