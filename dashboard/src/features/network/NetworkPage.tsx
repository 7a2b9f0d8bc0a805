import { Loading } from '../../app/query/states'

export default function NetworkPage() {
  return <Loading />
}
