/** Names of environment variables; read by the runtime, set by the infrastructure. */
export const ENV = {} as const;
