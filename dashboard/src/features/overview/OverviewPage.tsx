import { Loading } from '../../app/query/states'

export default function OverviewPage() {
  return <Loading />
}
