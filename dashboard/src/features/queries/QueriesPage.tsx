import { Loading } from '../../app/query/states'

export default function QueriesPage() {
  return <Loading />
}
