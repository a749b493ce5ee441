export declare const ROUTES: readonly string[];
