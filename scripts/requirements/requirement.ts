/** An area of the product. */
export interface Area {
  /** The prefix of the ids of the requirements. */
  area: string
  title: string
}

/** What the product does for its users. The title of at least one test ends with the id. */
export interface Requirement {
  /** Area and number: `plan-3`. A number is never given to another requirement. */
  id: string
  /** A sentence about what a user can do, or what the product guarantees. */
  text: string
  /** The page of the interface, or the command or document, where it is seen. */
  page: string
  /** The part that the product does not have. The table shows it, so that it claims no more than the tests prove. */
  absent?: string
}
