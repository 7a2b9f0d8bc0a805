import { Loading } from '../../app/query/states'

export default function EntryPage() {
  return <Loading />
}
