/** Which slice reacts to which fact, all on one page. Reactions run in this order, in the transaction of the act. */
export {}
