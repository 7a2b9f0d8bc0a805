/** Whether every one of some `memberships` held on a day, both ends included; a day that is not known takes in all. */
export const heldOn = (day: string): string => `(${day} IS NULL OR all(membership IN memberships
      WHERE coalesce(membership.from, ${day}) <= ${day} AND coalesce(membership.to, ${day}) >= ${day}))`
