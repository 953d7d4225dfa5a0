/** How the root field of a subscription is asked as a query. The engine is told it from outside, since it knows no type by name. */
export interface EventRoot {
  /** Field of the type Subscription; it gives a T. */
  readonly subscriptionField: string;
  /** Its argument, an Int: the number of the last change that the subscriber has. */
  readonly sinceArgument: string;
  /** Field of the type Query, `(number: Int!, limit: Int!): [T]`: the changes after `number` in their order, at most `limit`. */
  readonly listField: string;
  /** Argument of the subscription that filters → the Boolean! field of T that takes an argument of the same name and says whether T fits. */
  readonly marks: Readonly<Record<string, string>>;
}
