import { Loading } from '../../app/query/states'

export default function RegionPage() {
  return <Loading />
}
