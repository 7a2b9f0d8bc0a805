import { useMemo } from 'react'
import { useAddressState } from '../../app/useAddressState'
import { useTexts } from '../../app/i18n/language'
import { QueryView } from '../../app/query/QueryView'
import { Empty } from '../../app/query/states'
import { PageHead } from '../../app/ui/PageHead'
import type { NetworkNamesQuery, NetworkQuery } from '../../gql/graphql'
import { NetworkWorkspace } from './NetworkWorkspace'
import { networkTexts } from './texts'
import { toNames, type NetworkNames } from './toNames'
import { toNetworkData } from './toNetworkData'
import { toNetworkView } from './toNetworkView'
import { useHistory } from './useHistory'
import { useNetwork, useNetworkNames } from './useNetwork'
import { useNetworkDates } from './useNetworkDates'
import { viewCodecs, type NetworkChoice } from './viewState'

/** The question of the page: who is connected with whom? */
export default function NetworkPage() {
  const texts = useTexts(networkTexts)
  const [state, writeState] = useAddressState(viewCodecs)
  const history = useHistory(state, writeState)
  const names = useNetworkNames()
  const network = useNetwork(state)
  useNetworkDates(state.ties)
  // Where nodes stand is decided by the network of the basis, without a date: switching kinds or days moves nobody.
  const basis: NetworkChoice = state.basis ?? state
  const ground = useNetwork({ ...state, ...basis, at: null })
  const known = useKnownNames(names.data ?? names.previousData)
  const view = useView(network.data ?? network.previousData, known)
  const basisView = useView(ground.data ?? ground.previousData, known)
  return (
    <div className="stack network-page">
      {!view && <PageHead question={texts.question} answer="" title={texts.title} />}
      <QueryView query={names}>
        {() => (
          <QueryView query={network} isEmpty={(data) => data.network.order === 0 && state.at === null} empty={<Empty>{texts.emptyNetwork}</Empty>}>
            {() => (
              <QueryView query={ground}>
                {() => known && view && basisView && <NetworkWorkspace view={view} basisView={basisView} names={known} state={state} history={history} />}
              </QueryView>
            )}
          </QueryView>
        )}
      </QueryView>
    </div>
  )
}

function useKnownNames(data: NetworkNamesQuery | undefined): NetworkNames | null {
  return useMemo(() => (data ? toNames(data) : null), [data])
}

function useView(data: NetworkQuery | undefined, names: NetworkNames | null) {
  return useMemo(() => (data && names ? toNetworkView(toNetworkData(data.network), names) : null), [data, names])
}
