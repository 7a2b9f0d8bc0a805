import { useState } from 'react'
import { Link } from 'react-router'
import { useLazyQuery } from '@apollo/client/react'
import { downloadFile } from '../../../app/download'
import { commonTexts } from '../../../app/i18n/common'
import { useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Disclosure } from '../../../app/ui/Disclosure'
import { Select } from '../../../app/ui/Select'
import { graphql } from '../../../gql'
import type { NetworkFileFormat, NetworkInput } from '../../../gql/graphql'
import { entriesLink } from '../networkQuery'
import type { useExports } from '../useExports'
import type { Workspace } from '../useWorkspace'
import type { ViewState } from '../viewState'
import { workbenchTexts } from './texts'

const FileDocument = graphql(`
  query NetworkFile($input: NetworkInput!, $format: NetworkFileFormat!) {
    networkFile(input: $input, format: $format, measures: [DEGREE, WEIGHTED_DEGREE, BETWEENNESS, CLOSENESS, PAGE_RANK, CORENESS, CLUSTERING, COMMUNITY, COMPONENT]) {
      name
      mediaType
      content
    }
  }
`)

const FORMATS: readonly { value: NetworkFileFormat; label: string }[] = [
  { value: 'GRAPHML', label: 'GraphML' },
  { value: 'GEXF', label: 'GEXF 1.3 (Gephi)' },
  { value: 'PAJEK', label: 'Pajek (.net)' },
  { value: 'EDGE_LIST_CSV', label: 'CSV' },
  { value: 'NODE_LINK_JSON', label: 'JSON (node-link)' },
]

interface TakeMenuProps {
  exports: ReturnType<typeof useExports>
  workspace: Workspace
  state: ViewState
}

/** Everything that can be taken along: pictures, tables, the network as a file. */
export function TakeMenu({ exports, workspace, state }: TakeMenuProps) {
  const { bar } = workspace.words.texts
  const { table } = useTexts(commonTexts)
  return (
    <div className="network-take">
      <Disclosure title={bar.take}>
        <div className="row" role="group" aria-label={bar.take}>
          <Button variant="quiet" onPress={exports.picture}>{bar.picture}</Button>
          <Button variant="quiet" onPress={exports.svg}>{bar.svg}</Button>
          <Button variant="quiet" onPress={exports.nodes}>{bar.csvNodes}</Button>
          <Button variant="quiet" onPress={exports.edges}>{bar.csvEdges}</Button>
          <Button variant="quiet" onPress={exports.workbook}>{bar.xlsx}</Button>
          <Link className="button button-quiet" to={entriesLink(takenInput(workspace, state), 'degree', 'betweenness')}>{table.query}</Link>
        </div>
        <NetworkFileForm workspace={workspace} state={state} />
      </Disclosure>
    </div>
  )
}

function NetworkFileForm({ workspace, state }: Omit<TakeMenuProps, 'exports'>) {
  const { files } = useTexts(workbenchTexts)
  const [format, setFormat] = useState<NetworkFileFormat>('GRAPHML')
  const [ask, { loading, error }] = useLazyQuery(FileDocument)
  const save = async () => {
    const { data } = await ask({ variables: { input: takenInput(workspace, state), format } })
    if (data) downloadFile(data.networkFile.name, data.networkFile.content, data.networkFile.mediaType)
  }
  return (
    <div className="stack">
      <div className="row network-file">
        <Select label={files.title} value={format} options={FORMATS} onChange={setFormat} />
        <Button isDisabled={loading} onPress={() => void save()}>{loading ? files.running : files.save}</Button>
      </div>
      <p className="small quiet">{files.explain}</p>
      {error && <p role="alert">{files.failed}</p>}
    </div>
  )
}

/** What is shown, under the filters that the API knows. */
function takenInput({ input }: Workspace, { regions, groups }: ViewState): NetworkInput {
  return { ...input, ...(regions.length > 0 && { regions: [...regions] }), ...(groups.length > 0 && { interestGroups: [...groups] }) }
}
