// `integral/pack` has only types. A value import of it is therefore empty.
export {}
