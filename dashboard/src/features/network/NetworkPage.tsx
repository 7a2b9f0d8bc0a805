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
import { toNetworkView } from './toNetworkView'
import { useNetwork, useNetworkNames } from './useNetwork'
import { viewCodecs, type NetworkChoice } from './viewState'

/** The question of the page: who is connected with whom? */
export default function NetworkPage() {
  const texts = useTexts(networkTexts)
  const [state, setState] = useAddressState(viewCodecs)
  const names = useNetworkNames()
  const network = useNetwork(state, state.at)
  // Where nodes stand is decided by the network of the basis, without a date: switching kinds or days moves nobody.
  const basis: NetworkChoice = state.basis ?? state
  const ground = useNetwork(basis, null)
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
                {() => known && view && basisView && <NetworkWorkspace view={view} basisView={basisView} names={known} state={state} setState={setState} />}
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
  return useMemo(() => (data && names ? toNetworkView(data.network, names) : null), [data, names])
}
