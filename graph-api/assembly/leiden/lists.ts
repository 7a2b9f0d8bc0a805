export function int(list: usize, index: i32): i32 {
  return load<i32>(list + (<usize>index << 2))
}

export function setInt(list: usize, index: i32, value: i32): void {
  store<i32>(list + (<usize>index << 2), value)
}

export function number(list: usize, index: i32): f64 {
  return load<f64>(list + (<usize>index << 3))
}

export function setNumber(list: usize, index: i32, value: f64): void {
  store<f64>(list + (<usize>index << 3), value)
}
