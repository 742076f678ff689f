import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserInfo } from '../appliance/index.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A value without content, written as `{}` or `true`. It chooses a variant that has no settings. */
  Empty: { input: unknown; output: unknown; }
  /** Any JSON value, exactly as the appliance sent it. Numbers keep all their digits, even those written as literals in an operation. */
  JSON: { input: unknown; output: unknown; }
};

/** The appliance that the gateway connects to. */
export type Appliance = {
  __typename?: 'Appliance';
  /** True if analytics is enabled. */
  analyticsEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Build date of the firmware. */
  buildDate?: Maybe<Scalars['String']['output']>;
  /** Value that changes whenever the configuration does. */
  configHash?: Maybe<Scalars['String']['output']>;
  /** Domain name of the appliance. */
  domainname?: Maybe<Scalars['String']['output']>;
  /** Version of the firmware, for example `7.5.1`. */
  firmwareVersion?: Maybe<Scalars['String']['output']>;
  /** Host name of the appliance. */
  hostname?: Maybe<Scalars['String']['output']>;
  /** Nickname of the appliance. */
  nickname?: Maybe<Scalars['String']['output']>;
  /** Version of the plugin SDK. */
  pluginSdkVersion?: Maybe<PluginSdkVersion>;
  /** Roles of the appliance in a cluster. */
  roles?: Maybe<Array<Scalars['String']['output']>>;
  /** Link to the support. */
  supportLink?: Maybe<Scalars['String']['output']>;
  /** Version of the product, for example `5 F7`. */
  version?: Maybe<Scalars['String']['output']>;
};

/** Everything that can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Sign in to the appliance. The session is kept in a cookie. */
  signIn?: Maybe<SignInPayload>;
  /** Sign out: end the session on the appliance and delete the cookie. */
  signOut?: Maybe<SignOutPayload>;
  /** The transaction of this operation, as it is at this point. After the last field it is committed or, in a dry run, rolled back. */
  transaction?: Maybe<Transaction>;
  /**
   * Roll back the transaction that is open in your session, whoever opened it: a gateway that was killed and left it behind, or another program.
   * This must be the only field of its operation.
   */
  transactionDiscard?: Maybe<TransactionDiscardPayload>;
};


/** Everything that can be changed. */
export type MutationSignInArgs = {
  loginMethod?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

/** Any object that has a global id. */
export type Node = {
  /** Global id: the name of the type, a colon and the key of the object. */
  id: Scalars['ID']['output'];
};

/** Where a page is in its collection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last object of the page; null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True if there are objects after the page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True if there are objects before the page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first object of the page; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Version of the plugin SDK. */
export type PluginSdkVersion = {
  __typename?: 'PluginSdkVersion';
  /** Major and minor version. */
  feature?: Maybe<Scalars['String']['output']>;
  /** Full version. */
  full?: Maybe<Scalars['String']['output']>;
};

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** The appliance that the gateway connects to. */
  appliance?: Maybe<Appliance>;
  /** The object with this global id; null if there is none. */
  node?: Maybe<Node>;
  /** The objects with these global ids, in the same order; null for each id that no object has. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** The user who is signed in; null if nobody is. */
  viewer?: Maybe<Viewer>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** A password or key that the appliance stores and never shows. */
export type Secret = {
  __typename?: 'Secret';
  /** True if the secret is set. */
  isSet: Scalars['Boolean']['output'];
  /** Key of the secret; null if the appliance does not send it. */
  key?: Maybe<Scalars['ID']['output']>;
};

/** The password to set: a new one, or one that already exists on the appliance. */
export type SecretInput =
  /** Global id or key of a password on the appliance, or "@name" for the password that the earlier field `name` of the operation creates. */
  { key: Scalars['ID']['input']; plain?: never; }
  |  /** The password itself; the appliance stores it and never shows it. */
  { key?: never; plain: Scalars['String']['input']; };

/** Result of signing in. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** The user who is signed in now. */
  viewer?: Maybe<Viewer>;
};

/** Result of signing out. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** Always null: nobody is signed in now. */
  viewer?: Maybe<Viewer>;
};

/** Transaction on the appliance that carries out the mutation fields of one operation. */
export type Transaction = {
  __typename?: 'Transaction';
  /** Changes so far, as the appliance lists them. */
  changes: Array<TransactionChange>;
};

/** Change to the configuration, as the appliance lists it. */
export type TransactionChange = {
  __typename?: 'TransactionChange';
  /** Keys of all objects of the collection, in the order after the change. */
  newOrder?: Maybe<Array<Scalars['ID']['output']>>;
  /** Value after the change, with secrets masked. */
  newValue?: Maybe<Scalars['JSON']['output']>;
  /** Object that changed; null if it no longer exists, or if the schema does not have its type. */
  object?: Maybe<Node>;
  /** Keys of all objects of the collection, in the order before the change. */
  oldOrder?: Maybe<Array<Scalars['ID']['output']>>;
  /** Value before the change, with secrets masked. */
  oldValue?: Maybe<Scalars['JSON']['output']>;
  /** Path of what changed. */
  path?: Maybe<Scalars['String']['output']>;
  /** Kind of change. */
  type?: Maybe<TransactionChangeType>;
};

/** Kind of change to the configuration. */
export type TransactionChangeType =
  /** An object was created. */
  | 'CREATE'
  /** An object was deleted. */
  | 'DELETE'
  /** The order of a collection was changed. */
  | 'REORDER'
  /** A value was replaced. */
  | 'REPLACE';

/** Result of rolling back a transaction that was left open. */
export type TransactionDiscardPayload = {
  __typename?: 'TransactionDiscardPayload';
  /** True if a transaction was open; false if there was nothing to roll back. */
  discarded: Scalars['Boolean']['output'];
};

/** The user who is signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Endpoints of the appliance's REST API that the user may use, with the permitted methods. */
  endpoints: Array<ViewerEndpoint>;
  /** Name of the user. */
  name: Scalars['String']['output'];
};

/** Endpoint of the appliance's REST API that the user may use. */
export type ViewerEndpoint = {
  __typename?: 'ViewerEndpoint';
  /** HTTP methods that the user may use there. */
  methods: Array<Scalars['String']['output']>;
  /** Path of the endpoint; paths below it are included. */
  url: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appliance: ResolverTypeWrapper<Appliance>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Empty: ResolverTypeWrapper<Scalars['Empty']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PluginSdkVersion: ResolverTypeWrapper<PluginSdkVersion>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Secret: ResolverTypeWrapper<Secret>;
  SecretInput: SecretInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignOutPayload: ResolverTypeWrapper<Omit<SignOutPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Transaction: ResolverTypeWrapper<Omit<Transaction, 'changes'> & { changes: Array<ResolversTypes['TransactionChange']> }>;
  TransactionChange: ResolverTypeWrapper<Omit<TransactionChange, 'object'> & { object?: Maybe<ResolversTypes['Node']> }>;
  TransactionChangeType: TransactionChangeType;
  TransactionDiscardPayload: ResolverTypeWrapper<TransactionDiscardPayload>;
  Viewer: ResolverTypeWrapper<UserInfo>;
  ViewerEndpoint: ResolverTypeWrapper<ViewerEndpoint>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appliance: Appliance;
  Boolean: Scalars['Boolean']['output'];
  Empty: Scalars['Empty']['output'];
  ID: Scalars['ID']['output'];
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PluginSdkVersion: PluginSdkVersion;
  Query: Record<PropertyKey, never>;
  Secret: Secret;
  SecretInput: SecretInput;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignOutPayload: Omit<SignOutPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  String: Scalars['String']['output'];
  Transaction: Omit<Transaction, 'changes'> & { changes: Array<ResolversParentTypes['TransactionChange']> };
  TransactionChange: Omit<TransactionChange, 'object'> & { object?: Maybe<ResolversParentTypes['Node']> };
  TransactionDiscardPayload: TransactionDiscardPayload;
  Viewer: UserInfo;
  ViewerEndpoint: ViewerEndpoint;
};

export type TransactionDirectiveArgs = {
  dryRun?: Scalars['Boolean']['input'];
  message?: Maybe<Scalars['String']['input']>;
};

export type TransactionDirectiveResolver<Result, Parent, ContextType = any, Args = TransactionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApplianceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Appliance'] = ResolversParentTypes['Appliance']> = {
  analyticsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  buildDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  configHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domainname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firmwareVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pluginSdkVersion?: Resolver<Maybe<ResolversTypes['PluginSdkVersion']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  supportLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface EmptyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Empty'], any> {
  name: 'Empty';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signIn?: Resolver<Maybe<ResolversTypes['SignInPayload']>, ParentType, ContextType, RequireFields<MutationSignInArgs, 'password' | 'username'>>;
  signOut?: Resolver<Maybe<ResolversTypes['SignOutPayload']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  transactionDiscard?: Resolver<Maybe<ResolversTypes['TransactionDiscardPayload']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PluginSdkVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PluginSdkVersion'] = ResolversParentTypes['PluginSdkVersion']> = {
  feature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  full?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appliance?: Resolver<Maybe<ResolversTypes['Appliance']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SecretResolvers<ContextType = any, ParentType extends ResolversParentTypes['Secret'] = ResolversParentTypes['Secret']> = {
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction']> = {
  changes?: Resolver<Array<ResolversTypes['TransactionChange']>, ParentType, ContextType>;
};

export type TransactionChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransactionChange'] = ResolversParentTypes['TransactionChange']> = {
  newOrder?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  newValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  oldOrder?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  oldValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['TransactionChangeType']>, ParentType, ContextType>;
};

export type TransactionDiscardPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransactionDiscardPayload'] = ResolversParentTypes['TransactionDiscardPayload']> = {
  discarded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  endpoints?: Resolver<Array<ResolversTypes['ViewerEndpoint']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerEndpointResolvers<ContextType = any, ParentType extends ResolversParentTypes['ViewerEndpoint'] = ResolversParentTypes['ViewerEndpoint']> = {
  methods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Appliance?: ApplianceResolvers<ContextType>;
  Empty?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PluginSdkVersion?: PluginSdkVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Secret?: SecretResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionChange?: TransactionChangeResolvers<ContextType>;
  TransactionDiscardPayload?: TransactionDiscardPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerEndpoint?: ViewerEndpointResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  transaction?: TransactionDirectiveResolver<any, any, ContextType>;
};
