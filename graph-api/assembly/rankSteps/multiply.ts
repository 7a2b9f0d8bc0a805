import { direction, image, leaving, neighbours, number, offsets, order, setNumber, weights } from './memory'

/** Two arcs at a time into sums of their own: an addition need not wait for the one before. */
function plainSum(first: usize, last: usize): f64 {
  let one: f64 = 0
  let other: f64 = 0
  let arc = first
  for (; arc + 4 < last; arc += 8) {
    one += number(direction, load<i32>(arc))
    other += number(direction, load<i32>(arc, 4))
  }
  if (arc < last) one += number(direction, load<i32>(arc))
  return one + other
}

function weightedSum(first: usize, last: usize): f64 {
  let sum: f64 = 0
  let weight = weights + ((first - neighbours) << 1)
  for (let arc = first; arc < last; arc += 4) {
    sum += number(direction, load<i32>(arc)) * load<f64>(weight)
    weight += 8
  }
  return sum
}

/** The image of the direction by D - along · A; returns the product of the two. */
export function multiply(along: f64): f64 {
  let product: f64 = 0
  let first = neighbours
  for (let node = 0; node < order; node += 1) {
    const last = neighbours + (<usize>load<i32>(offsets + (<usize>node << 2), 4) << 2)
    const sum = weights == 0 ? plainSum(first, last) : weightedSum(first, last)
    const own = number(direction, node)
    const value = number(leaving, node) * own - along * sum
    setNumber(image, node, value)
    product += own * value
    first = last
  }
  return product
}
