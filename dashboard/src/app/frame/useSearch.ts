import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { graphql } from '../../gql'

const Search = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 24) {
      kind
      id
      label
      score
    }
  }
`)

const shortest = 2
const waitMs = 150

/** Hits for a text, asked once the typing pauses. */
export function useSearch(text: string) {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), waitMs)
    return () => clearTimeout(timer)
  }, [text])
  const isLongEnough = settled.length >= shortest
  const answer = useQuery(Search, { variables: { text: settled }, skip: !isLongEnough })
  const hits = isLongEnough ? ((answer.data ?? answer.previousData)?.search ?? []) : []
  return { ...answer, hits, settled, isLongEnough }
}
