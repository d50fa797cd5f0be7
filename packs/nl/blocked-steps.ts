/** The council, and the mayors with the chief public prosecutor, decide on a complete plan. */
export const decisions = { municipal_security_plan: ['council'], regional_policy_plan: ['adoption'] }
