#[doc(hidden)]
#[allow(deprecated)]
const _: () = {
    use ::clerk_models::__private_0_1 as __p;
    #[allow(unused_imports)]
    use __p::{NoContainer as _, NoSchema as _, NotRead as _};
    const __TABLE: &'static __p::Table = &__p::Table {
        name: "Rich",
        tag: "",
        objects: __p::Literals::Texts(&[]),
        constants: &[],
        names: &[
            ("name", "name"),
            ("part", "part"),
            ("item", "item"),
            ("color", "color"),
            ("count", "count"),
        ],
        facts: b"\t\0\0\t\x01\0\n\x02\0\x08\x03\0\x08\x04\0",
        keys: __p::Lookup {
            texts: &["name", "part", "item", "color", "count"],
            ends: b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFname\0\0\0\0name\0\0\0\0\x04\0\0\0\0\0\0\0part\0\0\0\0part\0\0\0\0\x04\0\0\0\x01\0\0\0item\0\0\0\0item\0\0\0\0\x04\0\0\0\x02\0\0\0colo\0\0\0\0olor\0\0\0\0\x05\0\0\0\x03\0\0\0coun\0\0\0\0ount\0\0\0\0\x05\0\0\0\x04\0\0\0",
            slots: b"\x01\0\x03\0\0\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\x02\0",
            seed: 11400714819323198485u64,
        },
        required: &[3u64],
        of_type: &[4u64],
        unknown: __p::Unknown::Collected,
    };
    #[doc(hidden)]
    struct __Slots<'a, T> {
        __f0: __p::Option<Cow<'a, str>>,
        __f1: __p::Option<Part<'a>>,
        __f2: __p::Option<T>,
        __f3: __p::Option<Option<u32>>,
        __f4: __p::Option<i64>,
        __f6: __p::Option<Map<String, Value>>,
        model: __p::PhantomData<fn() -> Rich<'a, T>>,
    }
    #[automatically_derived]
    impl<'__de, 'a, T> __p::Slots<'__de> for __Slots<'a, T>
    where
        '__de: 'a,
        T: __p::Deserialize<'__de>,
    {
        type Model = Rich<'a, T>;
        type Notes = ([__p::u64; 1usize], __p::String);
        const TABLE: &'static __p::Table = __TABLE;
        const START: Self = __Slots {
            __f0: __p::None,
            __f1: __p::None,
            __f2: __p::None,
            __f3: __p::None,
            __f4: __p::None,
            __f6: __p::None,
            model: __p::PhantomData,
        };
        const SECRETS: __p::Secrets = __p::Secrets::Each(&[
            __p::Some(__p::either(
                <__p::Own<Cow<'a, str>>>::SCHEMA_FN,
                <__p::ReadsField<__p::Unread>>::SCHEMA_FN,
            )),
            __p::Some(__p::either(
                <__p::Own<Part<'a>>>::SCHEMA_FN,
                <__p::ReadsField<__p::Unread>>::SCHEMA_FN,
            )),
            __p::None,
            __p::Some(__p::opaque_of::<__Field<'a, T, 3usize>>),
            __p::Some(__p::either(
                <__p::Own<i64>>::SCHEMA_FN,
                <__p::ReadsField<__p::Unread>>::SCHEMA_FN,
            )),
            __p::Some(__p::either(<__p::Own<Map<String, Value>>>::SCHEMA_FN, || {
                const {
                    &__p::container(
                        <__p::Parts<Map<String, Value>>>::HOLDS,
                        const {
                            &[
                                __p::either(<__p::Own<String>>::SCHEMA_FN, <__p::ReadsField<__p::Unread>>::SCHEMA_FN),
                                __p::either(<__p::Own<Value>>::SCHEMA_FN, <__p::ReadsField<__p::Unread>>::SCHEMA_FN),
                            ]
                        },
                        <__p::ReadsField<__p::Unread>>::SCHEMA,
                    )
                }
            })),
        ]);
        const READS_OTHERS: __p::bool = true;
        fn read<__MapAccess: __p::MapAccess<'__de>>(
            &mut self,
            __field: __p::usize,
            __map: &mut __MapAccess,
            __progress: &mut __p::Progress<'_>,
        ) -> __p::Result<(), __MapAccess::Error> {
            match __field {
                0usize => __p::cow(__map, &mut self.__f0),
                1usize => <Part<'a> as __p::ReadField<'__de>>::read(__map, &mut self.__f1),
                2usize => <T as __p::ReadField<'__de>>::read_of_type(__map, &mut self.__f2),
                3usize => __p::seeded(__map, &mut self.__f3, __Field::<'a, T, 3usize>(__p::PhantomData)),
                4usize => match <i64 as __p::ReadField<'__de>>::read(__map, &mut self.__f4) {
                    __p::Ok(()) => __p::check(
                        __p::Option::as_ref(&self.__f4),
                        |__value: &i64| {
                            let __result: __p::Result<(), _> = even(__value);
                            match __result {
                                __p::Ok(()) => __p::Ok(()),
                                __p::Err(__error) => __p::Err(__p::CheckError::text(&__error)),
                            }
                        },
                        "count",
                        __p::Some(__p::either(
                            <__p::Own<i64>>::SCHEMA_FN,
                            <__p::ReadsField<__p::Unread>>::SCHEMA_FN,
                        )),
                    ),
                    __p::Err(__error) => __p::Err(__error),
                },
                __p::EXTRA => <Map<String, Value> as __p::ReadExtra<'__de>>::read(__map, &mut self.__f6, __progress),
                _ => __progress.other(__map),
            }
        }
        fn finish<__Error: __p::Error>(self) -> __p::Result<Self::Model, __Error> {
            match self {
                __Slots {
                    __f0: __p::Some(__f0),
                    __f1: __p::Some(__f1),
                    __f2,
                    __f3,
                    __f4,
                    __f6,
                    ..
                } => __p::Ok(Rich {
                    name: __f0,
                    part: __f1,
                    item: match __f2 {
                        __p::Some(__value) => __value,
                        __p::None => match __p::absent() {
                            __p::Some(__value) => __value,
                            __p::None => return __p::Err(__p::missing_field(__TABLE, 2usize)),
                        },
                    },
                    color: match __f3 {
                        __p::Some(__value) => __value,
                        __p::None => <Option<u32> as __p::OptionField<u32>>::from_slot(__p::None),
                    },
                    count: match __f4 {
                        __p::Some(__value) => __value,
                        __p::None => __p::Default::default(),
                    },
                    seen: __p::Default::default(),
                    rest: match __f6 {
                        __p::Some(__value) => __value,
                        __p::None => __p::Default::default(),
                    },
                }),
                __slots => __p::incomplete(__slots, __TABLE),
            }
        }
    }
    #[automatically_derived]
    impl<'__de, 'a, T> __p::Deserialize<'__de> for Rich<'a, T>
    where
        '__de: 'a,
        T: __p::Deserialize<'__de>,
    {
        fn deserialize<__Deserializer: __p::Deserializer<'__de>>(
            __deserializer: __Deserializer,
        ) -> __p::Result<Self, __Deserializer::Error> {
            __p::model::<__Slots<'a, T>, __Deserializer>(__deserializer)
        }
    }
    #[automatically_derived]
    impl<'a, T> __p::Serialize for Rich<'a, T>
    where
        T: __p::Serialize,
    {
        fn serialize<__Serializer: __p::Serializer>(
            &self,
            __serializer: __Serializer,
        ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
            let mut __owned = __p::Writer::new(
                __serializer,
                __TABLE,
                &[
                    !__p::is_none(&self.item),
                    <Option<u32> as __p::OptionField<u32>>::is_some(&self.color),
                ],
                <Map<String, Value> as __p::WriteExtra>::len(&self.rest, __TABLE, __p::None),
            );
            let __writer = &mut __owned;
            <Cow<'a, str> as __p::WriteField>::write(&self.name, __writer, __TABLE, 0usize);
            <Part<'a> as __p::WriteField>::write(&self.part, __writer, __TABLE, 1usize);
            <T as __p::WriteField>::write_of_type(&self.item, __writer, __TABLE, 2usize);
            if <Option<u32> as __p::OptionField<u32>>::is_some(&self.color) {
                __writer.field(
                    __TABLE.names_of(3usize),
                    &__p::With(&self.color, __p::PhantomData::<__Field<'a, T, 3usize>>),
                );
            }
            <i64 as __p::WriteField>::write(&self.count, __writer, __TABLE, 4usize);
            <Map<String, Value> as __p::WriteExtra>::write(&self.rest, __writer, __TABLE, __p::None);
            __owned.end()
        }
    }
    #[automatically_derived]
    impl<'a, T> __p::Reads for __Field<'a, T, 0usize>
    where
        T: __p::HasSchema,
    {
        fn reads<'__de>(__source: __p::Source<'__de>) -> __p::bool {
            __p::Option::is_some(&__source.read_seed(__p::PhantomData::<Cow<'__de, str>>))
        }
        fn type_name() -> &'static __p::str {
            __p::type_name::<Cow<'a, str>>()
        }
    }
    #[automatically_derived]
    impl<'a, T> __p::Reads for __Field<'a, T, 1usize>
    where
        T: __p::HasSchema,
    {
        fn reads<'__de>(__source: __p::Source<'__de>) -> __p::bool {
            __p::Option::is_some(&__source.read_seed(__p::PhantomData::<Part<'__de>>))
        }
        fn type_name() -> &'static __p::str {
            __p::type_name::<Part<'a>>()
        }
    }
    #[automatically_derived]
    impl<'__de, 'a, T> __p::DeserializeSeed<'__de> for __Field<'a, T, 3usize> {
        type Value = Option<u32>;
        fn deserialize<__Deserializer: __p::Deserializer<'__de>>(
            self,
            __deserializer: __Deserializer,
        ) -> __p::Result<Self::Value, __Deserializer::Error> {
            let __read: fn(__Deserializer) -> __p::Result<Self::Value, __Deserializer::Error> = hex::deserialize;
            __read(__deserializer)
        }
    }
    #[automatically_derived]
    impl<'a, T> __p::WritesWith<Option<u32>> for __Field<'a, T, 3usize> {
        fn write<__Serializer: __p::Serializer>(
            __value: &Option<u32>,
            __serializer: __Serializer,
        ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
            let __write: fn(_, __Serializer) -> __p::Result<__Serializer::Ok, __Serializer::Error> = hex::serialize;
            __write(__value, __serializer)
        }
    }
    #[automatically_derived]
    impl<'a, T> __p::Reads for __Field<'a, T, 3usize> {
        const SECRET: __p::Option<__p::SchemaFn> = <__p::Own<Option<u32>>>::SCHEMA_FN;
        fn reads<'__de>(__source: __p::Source<'__de>) -> __p::bool {
            __p::Option::is_some(&__source.read_seed(__Field::<'a, T, 3usize>(__p::PhantomData)))
        }
        fn type_name() -> &'static __p::str {
            __p::type_name::<Option<u32>>()
        }
    }
    #[automatically_derived]
    impl<'a, T> __p::Checks for __Field<'a, T, 4usize>
    where
        T: __p::HasSchema,
    {
        fn check<'__de>(__source: __p::Source<'__de>) -> __p::Option<__p::String> {
            <i64 as __p::ReadField<'__de>>::check(__source, |__value: &i64| {
                let __result: __p::Result<(), _> = even(__value);
                match __result {
                    __p::Ok(()) => __p::Ok(()),
                    __p::Err(__error) => __p::Err(__p::CheckError::text(&__error)),
                }
            })
        }
    }
    #[doc(hidden)]
    struct __Field<'a, T, const __INDEX: __p::usize, const __PART: __p::usize = 0>(
        __p::PhantomData<fn() -> Rich<'a, T>>,
    );
    #[allow(dead_code)]
    fn __assert_options<'a, T>() {
        #[allow(unused_imports)]
        use __p::NotOption as _;
        <__p::FieldType<Cow<'a, str>>>::is_not_option();
        <__p::FieldType<Part<'a>>>::is_not_option();
        let _ = <Option<u32> as __p::OptionField<u32>>::is_some;
    }
    #[automatically_derived]
    impl<'a, T> __p::HasSchema for Rich<'a, T>
    where
        T: __p::HasSchema,
    {
        const SCHEMA: &'static __p::Schema = &__p::schema(__p::Kind::Object(__p::ObjectSchema {
            table: __TABLE,
            members: &[
                __p::either(
                    <__p::Own<Cow<'a, str>>>::SCHEMA_FN,
                    <__p::ReadsField<__Field<'a, T, 0usize>>>::SCHEMA_FN,
                ),
                __p::either(
                    <__p::Own<Part<'a>>>::SCHEMA_FN,
                    <__p::ReadsField<__Field<'a, T, 1usize>>>::SCHEMA_FN,
                ),
                __p::either(<__p::Own<T>>::SCHEMA_FN, <__p::Whole<T>>::SCHEMA_FN),
                __p::opaque_of::<__Field<'a, T, 3usize>>,
                __p::either(<__p::Own<i64>>::SCHEMA_FN, <__p::Whole<i64>>::SCHEMA_FN),
            ],
            checks: &[(4usize, <__Field<'a, T, 4usize> as __p::Checks>::check)],
            extra: __p::Some(__p::either(<__p::Own<Map<String, Value>>>::SCHEMA_FN, || {
                const {
                    &__p::container(
                        <__p::Parts<Map<String, Value>>>::HOLDS,
                        const {
                            &[
                                __p::either(<__p::Own<String>>::SCHEMA_FN, <__p::Whole<String>>::SCHEMA_FN),
                                __p::either(<__p::Own<Value>>::SCHEMA_FN, <__p::Whole<Value>>::SCHEMA_FN),
                            ]
                        },
                        <__p::Whole<Map<String, Value>>>::SCHEMA,
                    )
                }
            })),
            flatten: __p::None,
            type_name: __p::type_name::<Self>,
        }));
    }
};
