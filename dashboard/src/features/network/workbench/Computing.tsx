import { useQuery } from '@apollo/client/react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { graphql } from '../../../gql'
import { networkTexts } from '../texts'

const ProgressDocument = graphql(`
  query NetworkProgress {
    networkProgress {
      measure
      done
      total
    }
  }
`)

const EVERY = 1000

/** Says that something is being computed, and how far it is where the server knows. */
export function Computing() {
  const { legend } = useTexts(networkTexts)
  const formats = useFormats()
  const { data } = useQuery(ProgressDocument, { pollInterval: EVERY, fetchPolicy: 'no-cache' })
  const running = (data?.networkProgress ?? []).filter(({ total }) => total > 1)
  const [done, total] = [running.reduce((sum, one) => sum + one.done, 0), running.reduce((sum, one) => sum + one.total, 0)]
  return <p role="status">{total === 0 ? legend.computing : legend.computed(formats.percent(done / total, 0))}</p>
}
